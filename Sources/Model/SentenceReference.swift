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

    /// The anchor on the article's page, counted from 1: `s2-1`.
    package var anchor: String { "s\(paragraph + 1)-\(sentence + 1)" }

    package static func < (lhs: SentenceReference, rhs: SentenceReference) -> Bool {
        (lhs.paragraph, lhs.sentence) < (rhs.paragraph, rhs.sentence)
    }
}
