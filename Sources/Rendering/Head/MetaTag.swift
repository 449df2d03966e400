import Templating

/// A name and a value in the head of a page: `citation_title`, “Nga giao S-400”.
struct MetaTag: TemplateRecord, Hashable {
    let name: String
    let content: String

    static let fields = TemplateFields<MetaTag>(
        .text("name") { $0.name },
        .text("content") { $0.content })

    /// What reference managers read of an article's page, in the words that Google Scholar gave them.
    static func all(_ citation: Citation) -> [MetaTag] {
        let date = citation.isInferred ? nil : citation.dateParts
        let tags: [(String, String?)] = [
            ("citation_title", citation.title),
            ("citation_author", citation.author),
            ("citation_publisher", citation.source),
            ("citation_publication_date", date.map(slashed)),
            ("citation_language", citation.language),
            ("citation_public_url", citation.address),
        ]
        return tags.compactMap { name, content in content.map { MetaTag(name: name, content: $0) } }
    }

    /// `[2019, 7, 12]` → `2019/07/12`.
    private static func slashed(_ parts: [Int]) -> String {
        parts.map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: "/")
    }
}
