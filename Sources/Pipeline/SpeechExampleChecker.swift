import Model

/// Runs the examples of `speech.yml`: who claims what in each of them.
struct SpeechExampleChecker {
    private let lexicon: Lexicon
    private let desk: ReadingDesk

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        desk = ReadingDesk(lexicon: lexicon, publish: .full)
    }

    /// An error for each example that is read otherwise, at its place in the lexicon.
    func problems() -> [Diagnostic] {
        lexicon.speech.rules.flatMap { rule in rule.examples.compactMap { problem(with: $0, of: rule) } }
    }
}

private extension SpeechExampleChecker {
    func problem(with example: SpeechExample, of rule: SpeechRule) -> Diagnostic? {
        let found = claims(in: example.text)
        guard found != example.claims else { return nil }
        return Diagnostic(
            .error, at: example.position,
            "rule '\(rule.id)' reads \(list(found)) in its example; expected \(list(example.claims)); change the rule "
                + "or the example",
            id: "example-fails")
    }

    /// What is claimed in `text`, in the notation of `SpeechExample`.
    func claims(in text: String) -> [String] {
        let article = Article(
            id: ArticleID("example"), path: "example", format: .text, fields: ArticleFields(), body: Array(text.utf8),
            fileHash: "")
        guard let resolved = desk.interpret(article)?.resolved else { return [] }
        return resolved.attributions.map { attribution in
            let chain = attribution.chain.map { source in
                source.entity.map { lexicon.entities[$0]?.name ?? $0.description } ?? "?"
            }
            let verb = attribution.isDenial ? " denies: " : ": "
            return chain.joined(separator: " > ") + verb + resolved.document.string(attribution.claim)
        }
    }

    func list(_ claims: [String]) -> String {
        claims.isEmpty ? "no claim" : claims.map { "'\($0)'" }.joined(separator: ", ")
    }
}
