import Model
import Testing

@testable import Interpreting

@Suite struct PassageContextTests {
    /// "mua S-400 thay cho Patriot": the next sentence speaks of what was bought.
    @Test func remembersOfASentenceWithAnEventWhatItIsAbout() {
        #expect(
            EventText("Nga bàn giao S-400 thay cho Patriot.¦ Ấn Độ mua.").events(by: [.delivery, .openBuying]).last
                == "contract actual recipient=country/in weapon=weapon/s-400")
    }

    /// "giữa hai bên" behind three names means what the sentence is about, and the last.
    @Test func meansByBothOfThreeTheFirstAndTheLast() {
        #expect(
            EventText("Ấn Độ nhờ Mỹ, Nga im và hai nước đàm phán.").events() == [
                "negotiation actual participant=country/in participant=country/ru"
            ])
    }

    @Test func remembersTheWeaponsNamedLast() {
        #expect(
            EventText("Nga có S-400 và Su-35.¦ Mỹ im lặng.¦ Ấn Độ mua.").events(by: [.openBuying]) == [
                "contract actual recipient=country/in weapon=weapon/s-400 weapon=weapon/su-35"
            ])
        #expect(
            EventText("Nga có S-400, nay Ấn Độ mua.").events(by: [.openBuying]) == [
                "contract actual recipient=country/in weapon=weapon/s-400"
            ])
    }
}

private extension EventRule {
    static let openBuying = EventRule(
        "contract-buy", .contract, ["mua"], [.weapon: [.object, .context], .recipient: [.subject]], needs: [.recipient])
}
