import Model

/// Finds what a document states in figures: amounts of money and numbers of weapons.
///
/// Wherever a number stands, in digits or words, the word behind it tells what it counts: a currency, a weapon, a unit, or
/// nothing that is wanted. Then the words before it are read: `"gần"`, `"khoảng"`, or `"thế hệ"`, behind which it is no
/// number at all. Digits inside a name or a time are left to them: the 400 of `"S-400"`.
struct ValueFinder: Sendable {
    private let words: ValueWords
    /// How numbers in words begin.
    var openings: [[UInt8]] { words.numerals.openings }

    init(_ rules: NumberRules) {
        words = ValueWords(rules)
    }

    /// The values of `document`, whose text in small letters is `lower`, in order of the text.
    func values(
        in document: Document, startingAt starts: WordStarts, lower: [UInt8], names: [NameMatch],
        times: [TimeExpression] = []
    ) -> [ValueMention] {
        var taken = TakenSpans(names: names.map(\.span), times: times.map(\.span))
        let names = NamesOfText(names)
        var values: [ValueMention] = []
        var sentenceBefore: TextSpan?
        for paragraph in document.paragraphs {
            // The lines of a digest belong to different articles.
            if document.kind == .digest { sentenceBefore = nil }
            for sentence in paragraph.sentences {
                var figures = SentenceFigures(
                    sentence: sentence, sentenceBefore: sentenceBefore, text: document.text, lower: lower, words: words,
                    names: names)
                figures.read(
                    into: &values, startingAt: starts.walk(in: sentence, for: .number), leavingOut: &taken)
                sentenceBefore = sentence
            }
        }
        return values
    }
}
