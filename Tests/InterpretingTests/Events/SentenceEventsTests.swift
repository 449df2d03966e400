import Model
import Testing

@testable import Interpreting

@Suite struct SentenceEventsTests {
    @Test(arguments: [
        // What is threatened is no event; what stands behind 'nhưng' or 'vì' is.
        ("Mỹ đe dọa trừng phạt Ấn Độ.", ["threat"]), ("Mỹ đe dọa trừng phạt nếu Ấn Độ mua S-400.", ["threat"]),
        ("Mỹ đe dọa Ấn Độ nhưng Ấn Độ mua S-400.", ["threat", "contract"]),
        ("Mỹ đe dọa Ấn Độ, Ấn Độ mua S-400.", ["threat", "contract"]),
        // What else is threatened behind a comma is covered, too; another threat behind 'và' is one of its own.
        ("Mỹ đe dọa trừng phạt Ấn Độ, mua S-400.", ["threat"]),
        ("Mỹ đe dọa trừng phạt Ấn Độ và đe dọa Nga.", ["threat", "threat"]),
        // An insertion between commas, or words in brackets, end nothing that is threatened.
        ("Mỹ đe dọa một số nước, nhưng Ấn Độ, không mua S-400.", ["threat"]),
        ("Mỹ đe dọa một số nước (Nga) mua S-400.", ["threat"]),
        ("Mỹ đe dọa nếu Ấn Độ mua S-400, Nga bị trừng phạt.", ["threat"]),
        // A threat that is itself only named covers too.
        ("Việc Mỹ ngăn Nga đe dọa trừng phạt Ấn Độ là đúng.", []),
        // One deal told twice is one; with a subject or 'và' between they are two.
        ("Ấn Độ ký hợp đồng với Nga mua S-400.", ["contract"]),
        ("Ấn Độ ký hợp đồng với Nga và mua S-400.", ["contract", "contract"]),
        ("Ấn Độ mua F-35 sau khi mua S-400.", ["contract", "contract"]),
        ("Nga chỉ trích Ấn Độ ký hợp đồng khi Mỹ mua S-400.", ["criticism", "contract", "contract"]),
    ])
    func tellsWhatCounts(_ text: String, _ types: [String]) {
        #expect(EventText(text).read().map(\.type.rawValue) == types)
    }

    /// "mua" without a buyer is dropped, so that it doesn't keep S-400 from "bàn giao".
    @Test func dropsATriggerWithoutItsRolesBeforeTheOthersAreRead() {
        #expect(
            EventText("Nga bàn giao cho Ấn Độ số được mua S-400.").events() == [
                "delivery actual supplier=country/ru recipient=country/in weapon=weapon/s-400"
            ])
    }

    @Test func triesTheNextRuleOfATriggerWhoseRolesStayEmpty() {
        let open = EventRule("contract-buy-open", .contract, ["mua"], [.recipient: [.subject]])
        #expect(EventText("Ấn Độ mua.").events(by: [.buying, open]) == ["contract actual recipient=country/in"])
    }

    @Test func triesAShorterTriggerAndOneBehindAClauseWord() {
        var plain = EventRule("contract-deal", .contract, ["ký"], [.recipient: [.subject]])
        plain.neverBefore = ["tên"]
        var exact = EventRule.signing
        exact.triggers = ["ký hợp đồng"]
        exact.with = ["dầu"]
        #expect(EventText("Ấn Độ ký hợp đồng.").events(by: [exact, plain]) == ["contract actual recipient=country/in"])
        let sale = EventRule(
            "contract-sell", .contract, ["bán"], [.supplier: [.subject], .recipient: [.after(["cho"])]])
        var refusal = EventRule.refusal
        refusal.needs = [.weapon]
        #expect(
            EventText("Mỹ không bán cho Nga.").events(by: [refusal, sale]) == [
                "contract denied supplier=country/us recipient=country/ru"
            ])
    }

    @Test func readsAHostileSentenceInGoodTime() {
        let text = String(repeating: "Nga mua, ký hợp đồng và đe dọa Ấn Độ bàn giao ", count: 400) + "."
        #expect(EventText(text).read().count <= TriggerFinder.limit)
    }
}
