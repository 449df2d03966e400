import Model

/// The people of a document by the first and the last word of their names: `"Song"` and `"Zhongping"`.
struct Surnames {
    private var people: [String: [(start: Int, person: EntityID)]] = [:]

    /// Adds a person who is named in full at `span`.
    mutating func add(_ document: Document, _ span: TextSpan, _ person: EntityID) {
        let words = document.string(span).split(separator: " ")
        guard words.count > 1, let first = words.first, let last = words.last else { return }
        for word in [String(first), String(last)] where people[word]?.last?.person != person {
            people[word, default: []].append((span.start, person))
        }
    }

    /// The person called `name` whom the document named last before `offset`, else the first one behind.
    func person(called name: String, at offset: Int) -> EntityID? {
        guard let people = people[name] else { return nil }
        let before = people.filter { $0.start < offset }.max { $0.start < $1.start }
        return (before ?? people.min { $0.start < $1.start })?.person
    }
}
