import Model

/// An article as a NewsArticle of schema.org; a digest is a collection of the teasers of others.
struct LinkedArticle {
    /// So many names are mentioned, those that occur most often.
    private static let shown = 30

    private let number: Int
    private let scope: PageScope

    init(_ number: Int, _ scope: PageScope) {
        self.number = number
        self.scope = scope
    }

    func node(_ address: String, _ head: PageHead) -> JSONValue {
        let document = scope.site.archive.documents[number].document
        let citation = Citation(number, scope)
        let (about, mentioned) = names
        let things = LinkedThings(scope)
        return .object([
            "@type": .text(document.kind == .article ? "NewsArticle" : "CollectionPage"),
            "@id": .text(address),
            "url": .text(address),
            document.kind == .article ? "headline" : "name": .text(citation.title),
            "description": .text(head.description),
            "inLanguage": .text(citation.language),
            "datePublished": .text(orNone: citation.isInferred ? nil : citation.date?.description),
            "author": citation.author.map { .object(["@type": .text("Person"), "name": .text($0)]) },
            "publisher": citation.source.map { .object(["@type": .text("Organization"), "name": .text($0)]) },
            "isBasedOn": .text(orNone: citation.original?.value),
            "copyrightNotice": .text(orNone: document.fields.rights),
            "about": .list(orNone: about.map(things.brief)),
            "mentions": .list(orNone: mentioned.map(things.brief)),
        ])
    }
}

private extension LinkedArticle {
    /// Those who take part in its events, and the others that it names; the most frequent first.
    var names: (about: [EntityID], mentioned: [EntityID]) {
        let interpreted = scope.site.archive.documents[number]
        var counts: [EntityID: Int] = [:]
        for mention in interpreted.mentions { counts[mention.entity, default: 0] += 1 }
        let frequent = counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
            .prefix(LinkedArticle.shown).map(\.key)
        let parties = Set(interpreted.events.flatMap { $0.arguments.map(\.entity) })
        return (frequent.filter(parties.contains), frequent.filter { !parties.contains($0) })
    }
}
