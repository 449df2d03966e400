/// A sentence that speaks of a deal's contract without telling an event of it: theo `hợp đồng mua bán` S-400 giữa hai nước.
package struct DealReference: Hashable, Comparable, Sendable {
    /// The index of the document in the archive.
    package let document: Int
    package let sentence: SentenceReference
    /// The words for the contract.
    package let words: TextSpan

    package init(document: Int, sentence: SentenceReference, words: TextSpan) {
        self.document = document
        self.sentence = sentence
        self.words = words
    }

    package static func < (lhs: DealReference, rhs: DealReference) -> Bool {
        (lhs.document, lhs.words.start) < (rhs.document, rhs.words.start)
    }
}
