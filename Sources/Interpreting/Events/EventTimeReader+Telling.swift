import Model

extension EventTimeReader {
    /// The number, in the document, of the time at which the source of `trigger` spoke: “`Ngày 16/7` ông Erdogan tuyên bố
    /// Thổ Nhĩ Kỳ đã mua S-400”; `nil` where none is told, or nobody is quoted.
    ///
    /// It stands before the word of speech in its clause, right behind that word, or at the head of the sentence, and
    /// belongs to no other event.
    func tellingTime(of trigger: EventTrigger) -> Int? {
        let span = sentence.range(trigger.tokens)
        guard let cue = resolved.attribution(at: span.start)?.cue,
            let word = sentence.tokens.tokens.firstIndex(where: { cue.range.contains($0.range.lowerBound) })
        else { return nil }
        // The word of speech may open the clause of what is said.
        let clause = sentence.clauseStart(of: max(0, word - 1))
        var found: Int?
        for (index, token) in sentence.tokens.tokens.enumerated() {
            guard case .time(let number) = token.kind, owner(of: index) == nil else { continue }
            if isHead(index) || clause <= index && index < word || isBehind(index, cue) { found = number }
        }
        return found
    }
}

private extension EventTimeReader {
    /// Whether the sentence begins with the time at `index`, or with words that name nobody and it: “Đến `tháng 7/2017`,
    /// …”, “Trong cuộc phỏng vấn `hôm 5/4`, …”.
    func isHead(_ index: Int) -> Bool {
        let before = 0..<index
        return sentence.nouns(in: before).isEmpty
            && !before.contains { sentence.kind(at: $0) == .comma || sentence.isOpener($0) }
    }

    /// Whether the time at `index` follows the word of speech: “cho biết `hôm 5/12` rằng …”.
    func isBehind(_ index: Int, _ cue: TextSpan) -> Bool {
        index > 0 && cue.range.contains(sentence.tokens.tokens[index - 1].range.lowerBound)
    }
}
