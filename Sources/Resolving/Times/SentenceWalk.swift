import Model

/// Tells in which paragraph and sentence offsets lie that only grow.
struct SentenceWalk {
    private let paragraphs: [Paragraph]
    private var paragraph = 0
    private var sentence = 0

    init(_ document: Document) {
        paragraphs = document.paragraphs
    }

    /// The place of `offset`; `nil` behind the end of the text.
    mutating func place(of offset: Int) -> (paragraph: Int, sentence: TextSpan)? {
        while paragraph < paragraphs.count {
            let sentences = paragraphs[paragraph].sentences
            while sentence < sentences.count, sentences[sentence].end <= offset { sentence += 1 }
            if sentence < sentences.count { return (paragraph, sentences[sentence]) }
            paragraph += 1
            sentence = 0
        }
        return nil
    }
}
