import Model

/// Runs the examples of `anchors.csv`: in each, the event must be found by the words in brackets.
struct AnchorExampleChecker {
    private let anchors: [Anchor]
    private let finder: AnchorFinder

    init(_ anchors: [Anchor]) {
        self.anchors = anchors
        finder = AnchorFinder(anchors)
    }

    /// An error for each event that its example does not show, at the example's place in the lexicon.
    func problems() -> [Diagnostic] {
        anchors.compactMap { anchor in anchor.example.flatMap { problem(with: $0, of: anchor) } }
    }

    private func problem(with example: LexiconExample, of anchor: Anchor) -> Diagnostic? {
        let lower = LetterCase.lowercased(Array(example.text.utf8))
        guard !lower.isEmpty else { return nil }
        let found = finder.anchors(in: TextSpan(lower.indices), of: lower).filter { $0.anchor.id == anchor.id }
        if found.map(\.span) == example.spans { return nil }
        let expected = example.spans.map { "'\(String(decoding: lower[$0.range], as: UTF8.self))'" }
        let seen = found.map { "'\(String(decoding: lower[$0.span.range], as: UTF8.self))'" }
        return Diagnostic(
            .error, at: example.position,
            "event '\(anchor.id)' is found by \(seen.first ?? "nothing") in its example; expected "
                + "\(expected.first ?? "nothing"); change the cues or the example", id: "example-fails")
    }
}
