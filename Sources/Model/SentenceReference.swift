/// A sentence of a document, addressed as pages address it: paragraph 2, sentence 1 is `#s2-1`.
package struct SentenceReference: Hashable, Comparable, Sendable {
    /// The paragraph's number, from 0.
    package let paragraph: Int
    /// The sentence's number in its paragraph, from 0.
    package let sentence: Int

    package init(paragraph: Int, sentence: Int) {
        self.paragraph = paragraph
        self.sentence = sentence
    }

    /// Reads `3-1`, `s3-1` or `#s3-1`; `nil` for anything else.
    package init?(anchor: String) {
        let numbers = anchor.drop { $0 == "#" }.trimmingPrefix("s").split(
            separator: "-", omittingEmptySubsequences: false)
        guard numbers.count == 2, let paragraph = Int(numbers[0]), let sentence = Int(numbers[1]), paragraph > 0,
            sentence > 0
        else { return nil }
        self.init(paragraph: paragraph - 1, sentence: sentence - 1)
    }

    /// The anchor on the article's page, counted from 1: `s2-1`.
    package var anchor: String { "s\(paragraph + 1)-\(sentence + 1)" }

    package static func < (lhs: SentenceReference, rhs: SentenceReference) -> Bool {
        (lhs.paragraph, lhs.sentence) < (rhs.paragraph, rhs.sentence)
    }
}
