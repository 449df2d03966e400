import Model

/// A stretch of text that is read for who speaks: a sentence with its quotations taken as one token each, or what of it
/// lies within a quotation.
struct SpeechClause {
    let range: Range<Int>
    let tokens: [SpeechToken]
    /// Whether nothing of the paragraph stands before it.
    let opensParagraph: Bool

    /// The span from the token `first` to before the token `end`, which is behind it.
    func span(_ first: Int, _ end: Int) -> TextSpan {
        TextSpan(tokens[first].span.start..<max(tokens[end - 1].span.end, tokens[first].span.start + 1))
    }

    func kind(_ index: Int) -> SpeechToken.Kind? {
        tokens.indices.contains(index) ? tokens[index].kind : nil
    }

    func has(_ word: SpeechWord, at index: Int) -> Bool {
        kind(index) == .word(word)
    }
}
