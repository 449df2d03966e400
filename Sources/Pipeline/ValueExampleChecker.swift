import Model

/// Runs the examples of `numbers.yml`: in each, the values must be exactly those in brackets, and where the brackets say
/// what one amounts to, that, as `ValueMention.notation` writes it.
struct ValueExampleChecker {
    private let rules: [NumberRules.Rule]
    private let desk: ReadingDesk

    init(_ lexicon: Lexicon) {
        rules = lexicon.numbers.rules
        desk = ReadingDesk(lexicon: lexicon, publish: .full)
    }

    /// An error for each example that is read otherwise, at the example's place in the lexicon.
    func problems() -> [Diagnostic] {
        rules.flatMap { rule in rule.examples.compactMap { problem(with: $0, of: rule) } }
    }
}

private extension ValueExampleChecker {
    func problem(with example: LexiconExample, of rule: NumberRules.Rule) -> Diagnostic? {
        let values = values(in: example.text)
        let agrees =
            values.count == example.marks.count
            && zip(values, example.marks).allSatisfy { value, mark in
                value.span == mark.span
                    && (mark.value ?? value.notation(among: values)) == value.notation(among: values)
            }
        if agrees { return nil }
        let seen = list(values.map { ($0.span, $0.notation(among: values)) }, in: example.text)
        let expected = list(example.marks.map { ($0.span, $0.value) }, in: example.text)
        return Diagnostic(
            .error, at: example.position,
            "rule '\(rule.rule.rawValue)' reads \(seen) in its example; expected \(expected); change the lists or the "
                + "example", id: "example-fails")
    }

    func values(in text: String) -> [ValueMention] {
        let article = Article(
            id: ArticleID("example"), path: "example", format: .text, fields: ArticleFields(), body: Array(text.utf8),
            fileHash: "")
        return desk.interpret(article)?.values ?? []
    }

    /// `'36 tiêm kích' (36 count), '8,7 tỷ USD' (8700000000 USD)`.
    func list(_ pieces: [(span: TextSpan, value: String?)], in text: String) -> String {
        guard !pieces.isEmpty else { return "no value" }
        let bytes = Array(text.utf8)
        return pieces.map { piece in
            let words = String(decoding: bytes[piece.span.range], as: UTF8.self)
            return "'\(words)'" + (piece.value.map { " (\($0))" } ?? "")
        }.joined(separator: ", ")
    }
}
