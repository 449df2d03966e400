import Interpreting
import Model
import Testing

@Suite struct InterpreterTests {
    @Test func readsWhoDidWhatToWhomWithWhat() throws {
        let text = EventText(
            "Mỹ im lặng.¦ ⟨person/putin nói: Nga đã bàn giao {2 |hệ thống phòng không} S-400 cho Ấn Độ⟩.")
        let event = try #require(text.read().first)
        #expect(event.sentence == SentenceReference(paragraph: 0, sentence: 1))
        #expect(event.type == .delivery)
        #expect(text.resolved.document.string(event.trigger) == "bàn giao")
        #expect(event.modality == .actual)
        #expect(event.modalityEvidence.map(text.resolved.document.string) == "đã")
        #expect(event.speaker == EntityID(.person, "putin"))
        #expect(event.values == [0])
        #expect(event.rule == "delivery-hand-over")
        #expect(event.arguments.map(\.rule) == ["subject", "after cho", "object"])
        #expect(
            event.arguments.map { $0.span.map(text.resolved.document.string) } == ["Nga", "Ấn Độ", "S-400"])
    }

    @Test func tellsWhatKeptRulesFromFiring() {
        #expect(
            EventText("Việc mua S-400.¦ Nga bàn giao quà.").rejections() == [
                "mua contract-buy: nominal", "bàn giao delivery-hand-over: needs weapon",
            ])
    }

    @Test func readsNothingWithoutRules() {
        #expect(EventText("Ấn Độ mua S-400.").read(by: []) == [])
    }
}
