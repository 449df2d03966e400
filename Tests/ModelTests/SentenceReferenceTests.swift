import Model
import Testing

@Suite struct SentenceReferenceTests {
    @Test func countsFromOneInAnchors() {
        #expect(SentenceReference(paragraph: 1, sentence: 0).anchor == "s2-1")
    }

    @Test(arguments: ["3-1", "s3-1", "#s3-1"])
    func readsAnAnchor(_ anchor: String) {
        #expect(SentenceReference(anchor: anchor) == SentenceReference(paragraph: 2, sentence: 0))
    }

    @Test(arguments: ["", "3", "s3", "3-", "-1", "0-1", "3-0", "3-1-1", "a3-1", "3 1"])
    func readsNothingElse(_ text: String) {
        #expect(SentenceReference(anchor: text) == nil)
    }

    @Test func ordersByParagraphThenSentence() {
        let inOrder = [(0, 9), (1, 0), (1, 1), (10, 0)].map { SentenceReference(paragraph: $0.0, sentence: $0.1) }
        #expect(inOrder.reversed().sorted() == inOrder)
    }
}
