import Model
import Testing

@testable import Interpreting

@Suite struct PassageContextTests {
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
