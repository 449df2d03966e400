import Model

/// Runs the examples of the lexicon: in each, the names of the rule's type must be exactly those in brackets, and mean what
/// stands behind the arrow where there is one.
package struct LexiconChecker: Sendable {
    private let lexicon: Lexicon
    private let desk: ReadingDesk

    package init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        desk = ReadingDesk(lexicon: lexicon, publish: .full)
    }

    /// An error for each example that is read otherwise, at the example's place in the lexicon.
    package func problems() -> [Diagnostic] {
        lexicon.context.rules.flatMap { rule in
            rule.examples.compactMap { problem(with: $0, ofRule: rule.id, for: rule.type) }
        }
            + lexicon.shapes.rules.flatMap { rule in
                rule.examples.compactMap { problem(with: $0, ofRule: rule.id, for: rule.type) }
            }
    }
}

private extension LexiconChecker {
    func problem(with example: LexiconExample, ofRule id: String, for type: EntityType) -> Diagnostic? {
        let mentions = mentions(of: type, in: example.text)
        let found = mentions.map(\.span)
        guard found != example.spans else {
            let wrong = zip(mentions, example.marks).first { $1.value != nil && $1.value != $0.entity.description }
            return wrong.map { problem(with: $0, expecting: $1.value ?? "", in: example, ofRule: id) }
        }
        // Where the words are the same, only their places tell them apart.
        let showsPlaces = names(found, in: example.text) == names(example.spans, in: example.text)
        let seen = list(found, in: example.text, showsPlaces: showsPlaces)
        let expected = list(example.spans, in: example.text, showsPlaces: showsPlaces)
        return Diagnostic(
            .error, at: example.position,
            "rule '\(id)' reads \(seen) in its example; expected \(expected); "
                + "change the rule or the example",
            id: "example-fails")
    }

    /// An error for a name that is read as another entity.
    func problem(
        with mention: Mention, expecting entity: String, in example: LexiconExample, ofRule id: String
    ) -> Diagnostic {
        let name = names([mention.span], in: example.text)[0]
        return Diagnostic(
            .error, at: example.position,
            "rule '\(id)' reads '\(name)' as \(mention.entity) in its example; expected \(entity); change the rule or "
                + "the example", id: "example-fails")
    }

    /// The names in `text` that are read as an entity of `type`, by whichever rule.
    func mentions(of type: EntityType, in text: String) -> [Mention] {
        let article = Article(
            id: ArticleID("example"), path: "example", format: .text, fields: ArticleFields(), body: Array(text.utf8),
            fileHash: "")
        guard let document = desk.interpret(article) else { return [] }
        return document.mentions.filter { $0.entity.type == type }
    }

    func names(_ spans: [TextSpan], in text: String) -> [String] {
        let bytes = Array(text.utf8)
        return spans.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }

    /// `'Nga', 'Anh'`, or with places, counted in Unicode scalars from 1: `'Nga' at 10, 'Anh' at 14`.
    func list(_ spans: [TextSpan], in text: String, showsPlaces: Bool) -> String {
        guard !spans.isEmpty else { return "no name" }
        let bytes = Array(text.utf8)
        return zip(spans, names(spans, in: text)).map { span, name in
            let before = String(decoding: bytes[..<span.start], as: UTF8.self).unicodeScalars.count
            return showsPlaces ? "'\(name)' at \(before + 1)" : "'\(name)'"
        }.joined(separator: ", ")
    }
}
