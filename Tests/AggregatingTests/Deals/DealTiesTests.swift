import Model
import Testing

@testable import Aggregating

/// Which events belong to a deal that they don't make.
@Suite struct DealTiesTests {
    private static let bought = ("Thổ Nhĩ Kỳ mua S-400 của Nga.", ["contract actual supplier=ru recipient=tr"])

    @Test(arguments: [
        ("threat actual actor=us target=tr", DealTrack.Kind.political),
        ("criticism actual actor=tr target=us", .political),
        ("test actual actor=tr", .operational), ("deployment planned actor=tr", .operational),
        ("coproduction possible supplier=ru recipient=tr", .technology),
        ("refusal actual actor=tr target=us rule=refusal-yield", .political),
        ("cancellation denied actor=tr target=ru", .commercial),
    ])
    func tellsTheTrackOfAnEvent(_ event: String, _ track: DealTrack.Kind) {
        let deal = DealSample.deals(DealSample.article("a", DealTiesTests.bought, ("Câu khác.", [event])))[
            "ru-tr-s-400"]
        #expect(deal?.events.count == 2)
        #expect(deal?.tracks.contains { $0.kind == track } == true)
    }

    @Test func isAboutTheRecipientAgainstWhomAnOutsiderActs() {
        let article = DealSample.article(
            "a", DealTiesTests.bought, ("Mỹ có thể mua.", ["interest actual supplier=tr recipient=us"]),
            ("Mỹ cảnh báo.", ["threat actual actor=us target=tr"]))
        let deals = DealSample.deals(article)
        #expect(deals["ru-tr-s-400"]?.events.count == 2)
        #expect(deals["tr-us-s-400"]?.events.count == 1)
    }

    /// Who worries about the S-400 in general does not speak of its own purchase, and two who talk about what one of them
    /// buys of a third don't talk about a deal of theirs.
    @Test func leavesOutWhatIsAboutAnotherDeal() {
        let wish = ("Mỹ có thể mua.", ["interest actual supplier=tr recipient=us"])
        func events(_ line: DealSample.Line) -> [String: Int] {
            DealSample.deals(DealSample.article("a", DealTiesTests.bought, wish, line)).mapValues(\.events.count)
        }
        #expect(events(("Mỹ lo ngại.", ["criticism actual actor=us"])) == ["ru-tr-s-400": 1, "tr-us-s-400": 1])
        let talk = "meeting actual participant=us participant=tr weapon=-"
        #expect(
            events(("Mỹ và Thổ Nhĩ Kỳ điện đàm về S-400 của Nga.", [talk])) == ["ru-tr-s-400": 2, "tr-us-s-400": 1])
        #expect(events(("Mỹ và Thổ Nhĩ Kỳ điện đàm về S-400.", [talk])) == ["ru-tr-s-400": 1, "tr-us-s-400": 2])
    }

    /// Paris paid for the ships that it did not hand over.
    @Test func takesMoneyThatGoesBackForNoStep() {
        let refund = ("Nga hoàn tiền cho Thổ Nhĩ Kỳ.", ["payment actual actor=ru target=tr rule=payment-refund"])
        #expect(DealSample.deals(DealSample.article("a", refund)).isEmpty)
        let deal = DealSample.deals(DealSample.article("a", DealTiesTests.bought, refund))["ru-tr-s-400"]
        #expect(deal?.rungs.map(\.status) == [.contracted])
    }

    @Test func takesNobodyForABuyerWhoPunishesOneForIt() {
        let misread = (
            "Mỹ trừng phạt Thổ Nhĩ Kỳ vì mua S-400.",
            ["sanction actual actor=us target=tr", "contract actual supplier=ru recipient=us"]
        )
        #expect(
            DealSample.deals(DealSample.article("a", DealTiesTests.bought, misread)).keys.sorted() == ["ru-tr-s-400"])
        // Who answers an outsider may well buy.
        let answer = (
            "Thổ Nhĩ Kỳ chỉ trích Mỹ và mua S-400.",
            ["criticism actual actor=tr target=us", "contract actual supplier=ru recipient=tr"]
        )
        #expect(DealSample.deals(DealSample.article("a", answer)).keys.sorted() == ["ru-tr-s-400"])
    }

    @Test func countsWhatIsDoneForAPurchaseInTheSentenceBehind() {
        let expelled = "exclusion actual actor=us target=tr weapon=f-35"
        let beside = DealSample.article(
            "a", DealTiesTests.bought, ("Thổ Nhĩ Kỳ nhận S-400 nên bị loại khỏi F-35.", [expelled]))
        #expect(DealSample.deals(beside)["ru-tr-s-400"]?.tracks.last?.stage == .sanction)
        let alone = DealSample.article("a", DealTiesTests.bought, ("Mỹ loại nước này khỏi F-35.", [expelled]))
        #expect(DealSample.deals(alone)["ru-tr-s-400"]?.tracks.map(\.kind) == [.commercial])
    }

    @Test func tiesSanctionsWithoutAWeaponToTheOneDealOfThePair() {
        let punished = ("Mỹ trừng phạt Thổ Nhĩ Kỳ vì quan hệ với Nga.", ["sanction actual actor=us target=tr weapon=-"])
        #expect(
            DealSample.deals(DealSample.article("a", DealTiesTests.bought, punished))["ru-tr-s-400"]?.events.count == 2)
        let two = DealSample.article(
            "a", DealTiesTests.bought, ("Câu.", ["contract actual supplier=ru recipient=tr weapon=ak-103"]), punished)
        #expect(DealSample.deals(two)["ru-tr-s-400"]?.events.count == 1, "nothing says which")
    }

    @Test func neverTakesPossibleSanctionsForSanctions() {
        let article = DealSample.article(
            "a", DealTiesTests.bought,
            ("Mỹ có thể trừng phạt vào ngày 19/7.", ["sanction possible 2019-07-19 actor=us target=tr"]))
        let political = DealSample.deals(article)["ru-tr-s-400"]?.tracks.last
        #expect(political?.kind == .political && political?.events.count == 1)
        #expect(political?.stage == nil)
    }

    @Test(arguments: [
        (["coproduction possible supplier=ru recipient=tr"], DealTrack.Stage.requested),
        (["coproduction actual supplier=ru recipient=tr"], .agreed),
        (
            ["negotiation actual participant=ru participant=tr", "coproduction possible supplier=ru recipient=tr"],
            .talks
        ),
        (["refusal actual actor=ru target=tr", "coproduction possible supplier=ru recipient=tr"], .refused),
    ])
    func tellsHowFarTechnologyCame(_ events: [String], _ stage: DealTrack.Stage) {
        let article = DealSample.article("a", DealTiesTests.bought, ("Cùng một câu.", events))
        let deal = DealSample.deals(article)["ru-tr-s-400"]
        #expect(deal?.tracks.first { $0.kind == .technology }?.stage == stage)
        #expect(deal?.status == .contracted, "what is refused is the technology")
    }
}
