import Model

/// Runs the examples of the lexicon: in each, the names of the rule's type must be exactly those in brackets.
package struct LexiconChecker: Sendable {
    private let lexicon: Lexicon
    private let desk: ReadingDesk

    package init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        desk = ReadingDesk(lexicon: lexicon, publish: .full)
    }

    /// An error for each example that is read otherwise, at the example's place in the lexicon.
    package func problems() -> [Diagnostic] {
        lexicon.context.rules.flatMap { rule in rule.examples.compactMap { problem(with: $0, of: rule) } }
    }
}

private extension LexiconChecker {
    func problem(with example: NameExample, of rule: NameRule) -> Diagnostic? {
        let expected = names(example.names, in: example.text)
        let found = names(spans(of: rule.type, in: example.text), in: example.text)
        guard expected != found else { return nil }
        return Diagnostic(
            .error, at: example.position,
            "rule '\(rule.id)' reads \(list(found)) in its example; expected \(list(expected)); "
                + "change the rule or the example",
            id: "example-fails")
    }

    /// The names in `text` that are read as an entity of `type`, by whichever rule.
    func spans(of type: EntityType, in text: String) -> [TextSpan] {
        let article = Article(
            id: ArticleID("example"), path: "example", format: .text, fields: ArticleFields(), body: Array(text.utf8),
            fileHash: "")
        guard let document = desk.interpret(article) else { return [] }
        return document.mentions.filter { $0.entity.type == type }.map(\.span)
    }

    func names(_ spans: [TextSpan], in text: String) -> [String] {
        let bytes = Array(text.utf8)
        return spans.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }

    func list(_ names: [String]) -> String {
        names.isEmpty ? "no name" : names.map { "'\($0)'" }.joined(separator: ", ")
    }
}
