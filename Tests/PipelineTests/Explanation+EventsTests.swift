import Model
import Testing

@testable import Pipeline

@Suite struct ExplanationEventsTests {
    @Test func showsEventsAndWhatWasNearlyOne() throws {
        let lexicon = EventSample.lexicon()
        let desk = ReadingDesk(lexicon: lexicon, publish: .full)
        let document = try #require(
            desk.interpret(Article(exampleText: "Nga sẽ bàn giao, bất chấp việc bàn giao.")))
        let explanation = Explanation(document, rejections: desk.rejections(in: document), entities: lexicon.entities)
        let lines = explanation.eventNodes(in: document.document.paragraphs[0].sentences[0]).map(\.tree).joined()
        #expect(
            lines == """
                event     "bàn giao" → delivery planned
                  rule      delivery-hand-over
                  role      supplier country/ru Nga by "Nga" (subject)
                  modality  "sẽ"
                  sure      80 of 100
                    reason    explicit-trigger +20
                    reason    named-supplier +10
                no event  "bàn giao"
                  nearly    delivery-hand-over: nominal

                """)
    }
}
