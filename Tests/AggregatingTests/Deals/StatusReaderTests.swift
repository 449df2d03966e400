import Model
import Testing

@testable import Aggregating

/// The rules by which a status is derived, each with the smallest story that shows it.
@Suite struct StatusReaderTests {
    @Test(arguments: [
        // The highest rung that was reached.
        (["interest actual"], DealStatus.interest, StatusReason.Rule.highestRung),
        (["interest possible"], .interest, .highestRung),
        (["request actual", "interest actual"], .requested, .highestRung),
        (["contract actual", "negotiation actual"], .contracted, .highestRung),
        (["contract actual", "payment actual"], .paid, .highestRung),
        (["delivery actual"], .delivered, .highestRung),
        // What is only meant lifts nothing.
        (["contract planned"], .interest, .onlyIntended), (["delivery possible"], .interest, .onlyIntended),
        (["negotiation actual", "contract planned"], .negotiating, .highestRung),
        (["coproduction possible"], .interest, .onlyIntended), (["coproduction actual"], .agreed, .highestRung),
        // What ends it, and what does not.
        (["contract actual 2017", "refusal actual 2019 actor=us"], .refused, .refusedAfterwards),
        (["contract actual 2017", "refusal planned 2019 actor=us"], .refused, .refusedAfterwards),
        (["contract actual 2017", "cancellation actual 2019 actor=us"], .cancelled, .cancelledAfterwards),
        (["contract actual 2017", "exclusion actual 2019 actor=us target=tr"], .cancelled, .cancelledAfterwards),
        (["cancellation actual 2011 actor=us", "approval actual 2019 actor=us recipient=tr"], .approved, .highestRung),
        (["contract actual 2017", "cancellation denied 2019 actor=us"], .contracted, .highestRung),
        (["delivery actual 2018", "cancellation actual 2019 actor=us"], .delivered, .highestRung),
        // A part of it.
        (["contract actual n=100", "delivery actual n=6"], .delivering, .partialDelivery),
        (["contract actual n=100", "delivery actual n=100"], .delivered, .highestRung),
    ])
    func derivesTheStatus(_ events: [String], _ status: DealStatus, _ rule: StatusReason.Rule) {
        let deal = StatusReaderTests.deal(events)
        #expect(deal?.status == status)
        #expect(deal?.reason.rule == rule)
    }

    @Test(arguments: [
        ("Nước này bắt đầu nhận F-35.", DealStatus.delivering), ("Nước này nhận F-35.", .delivered),
        ("Mỹ hoàn tất bàn giao, sau khi bắt đầu nhận từ 2018.", .delivered),
    ])
    func tellsAPartOfADeliveryByItsWords(_ text: String, _ status: DealStatus) {
        let article = DealSample.article(
            "a", (text, ["delivery actual supplier=us recipient=tr weapon=f-35"]))
        #expect(DealSample.deals(article)["us-tr-f-35"]?.status == status)
    }

    @Test func expectsTheRestOfADeliveryThatIsPlannedAfterwards() {
        func article(_ id: String, _ date: String, _ modality: String) -> InterpretedDocument {
            DealSample.article(
                id, date, ("Tin \(id).", ["delivery \(modality) supplier=us recipient=tr weapon=f-35"]))
        }
        let first = article("a", "2021-12-01", "actual")
        #expect(DealSample.deals(first, article("b", "2022-03-01", "planned"))["us-tr-f-35"]?.status == .delivering)
        #expect(DealSample.deals(first, article("b", "2021-03-01", "planned"))["us-tr-f-35"]?.status == .delivered)
    }

    @Test(arguments: [
        (["speaker=us", "speaker=tr"], DealStanding.confirmed), (["speaker=us", ""], .confirmed),
        (["speaker=us"], .claimed), ([""], .reported), (["speaker=ru"], .reported),
        (["", "speaker=ru"], .corroborated),
    ])
    func saysOnWhoseWordItRests(_ speakers: [String], _ standing: DealStanding) {
        let documents = speakers.enumerated().map { number, speaker in
            DealSample.article(
                "a\(number)",
                ("Tin riêng số \(number).", ["contract actual supplier=us recipient=tr weapon=f-35 \(speaker)"]))
        }
        #expect(DealSample.deals(of: documents)["us-tr-f-35"]?.reason.standing == standing)
    }

    @Test func isDisputedWhereAPartyDeniesTheHighestRung() {
        let asserted = DealSample.article(
            "a", "2022-08-16", ("Nga nói đã ký.", ["contract actual 2022-08 supplier=ru recipient=tr speaker=ru"]))
        func denied(by speaker: String, _ date: String) -> InterpretedDocument {
            DealSample.article(
                "b", date, ("Chưa ký.", ["contract denied \(date) supplier=ru recipient=tr speaker=\(speaker)"]))
        }
        let deal = DealSample.deals(asserted, denied(by: "tr", "2022-08-17"))["ru-tr-s-400"]
        #expect(deal?.status == .disputed && deal?.reason.rule == .deniedByParty)
        #expect(deal?.reason.asserting == [EntityID(.country, "ru")])
        #expect(deal?.reason.denying == [EntityID(.country, "tr")])
        // Neither a stranger's word nor what was said before it happened.
        #expect(DealSample.deals(asserted, denied(by: "us", "2022-08-17"))["ru-tr-s-400"]?.status == .contracted)
        #expect(DealSample.deals(asserted, denied(by: "tr", "2022-07-17"))["ru-tr-s-400"]?.status == .contracted)
    }

    @Test func isEligibleForTheRegisterOnlyWhenConfirmed() {
        #expect(StatusReaderTests.deal(["contract actual"])?.isRegisterable == false)
        #expect(
            StatusReaderTests.deal(["contract actual speaker=us", "contract actual 2019 speaker=tr"])?.isRegisterable
                == true)
    }

    /// The deal by which Türkiye buys F-35, of one article with a sentence for each event.
    private static func deal(_ events: [String]) -> Deal? {
        let documents = events.enumerated().map { number, event in
            let parties =
                switch event.prefix(while: { $0 != " " }) {
                case "negotiation": " participant=us participant=tr"
                case "payment": " actor=tr target=us"
                case "refusal", "cancellation": " target=tr"
                case "approval", "exclusion": ""
                default: " supplier=us recipient=tr"
                }
            return DealSample.article("a\(number)", ("Câu thứ \(number).", ["\(event)\(parties) weapon=f-35"]))
        }
        return DealSample.deals(of: documents)["us-tr-f-35"]
    }
}
