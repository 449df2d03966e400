/// A sentence as the page of an entity lists it.
struct ListedSentence: Hashable {
    let article: String
    /// `2-1`.
    let number: String
    let text: String
    /// What is marked in it.
    let names: [String]

    /// All that the page lists, in its order.
    static func all(on page: HTMLElement) -> [ListedSentence] {
        let lists = page.all.filter { $0.name == "ul" && $0.attributes["class"] == "sentences" }
        return lists.flatMap { list in
            list.all.filter { $0.name == "a" }.compactMap { link in
                let parts = (link.attributes["href"] ?? "").split(separator: "#")
                guard parts.count == 2, parts[0].hasPrefix("../articles/"), parts[1].hasPrefix("s") else { return nil }
                let article = parts[0].dropFirst("../articles/".count).dropLast(".html".count)
                return ListedSentence(
                    article: String(article), number: String(parts[1].dropFirst()), text: link.text,
                    names: link.all.filter { $0.name == "mark" }.map(\.text))
            }
        }
    }
}
