import Model

/// Runs the examples of `dating.yml`: the times in brackets must be found and mean what they say.
struct DatingExampleChecker {
    private let examples: [DatingRules.Example]
    private let desk: ReadingDesk

    init(_ lexicon: Lexicon) {
        examples = lexicon.dating.examples
        desk = ReadingDesk(lexicon: lexicon, publish: .full)
    }

    /// An error for each time that is read otherwise, at the example's place in the lexicon.
    func problems() -> [Diagnostic] {
        examples.flatMap(problems)
    }
}

private extension DatingExampleChecker {
    func problems(with example: DatingRules.Example) -> [Diagnostic] {
        let bytes = Array(example.text.text.utf8)
        let article = Article(
            id: ArticleID("example"), path: "example", format: .text, fields: ArticleFields(date: example.date),
            body: bytes, fileHash: "")
        let times = desk.interpret(article)?.resolved.times ?? []
        return example.text.marks.compactMap { mark in
            let seen = times.first { $0.span == mark.span }?.date.description
            if let seen, mark.value ?? seen == seen { return nil }
            let words = String(decoding: bytes[mark.span.range], as: UTF8.self)
            return Diagnostic(
                .error, at: example.text.position,
                "'\(words)' is read as \(seen ?? "no time"); expected \(mark.value ?? "a time"); change the lists or the "
                    + "example", id: "example-fails")
        }
    }
}
