import Model
import Testing

@Suite struct SentenceReferenceTests {
    @Test func countsFromOneInAnchors() {
        #expect(SentenceReference(paragraph: 1, sentence: 0).anchor == "s2-1")
    }

    @Test func ordersByParagraphThenSentence() {
        let inOrder = [(0, 9), (1, 0), (1, 1), (10, 0)].map { SentenceReference(paragraph: $0.0, sentence: $0.1) }
        #expect(inOrder.reversed().sorted() == inOrder)
    }
}
