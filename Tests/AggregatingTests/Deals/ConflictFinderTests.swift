import Model
import Testing

@testable import Aggregating

@Suite struct ConflictFinderTests {
    @Test(arguments: [
        // Two dates of one agreement.
        (["agreement actual 2017-07", "agreement actual 2017-09-12"], ["date agreement 2017-07|2017-09-12"]),
        (["agreement actual 2017-09-12", "agreement actual 2017-09-29"], []),
        (["agreement actual 2017", "agreement actual 2017-09-12"], []),
        (["contract actual 2014", "contract actual 2019"], []),
        (["negotiation actual 2017-07", "negotiation actual 2017-09-12"], []),
        // Who had declared it by then can't speak of what came later, nor of the steps before it.
        (["agreement actual told=2017-07", "agreement actual 2017-09-12"], ["date agreement ../2017-07|2017-09-12"]),
        (["contract actual told=2017-07", "agreement actual 2017-09-12"], ["date agreement ../2017-07|2017-09-12"]),
        (["contract actual 2017-07", "agreement actual 2017-09-12"], ["date agreement 2017-07|2017-09-12"]),
        (["agreement actual told=2017-07", "contract actual 2017-09-12"], []),
        (["contract planned told=2017-07", "agreement actual 2017-09-12"], []),
        (["contract actual told=2017-12", "agreement actual 2017-09-12"], []),
        (["contract actual told=2015-07", "agreement actual 2017-09-12"], []),
        // Figures of one contract.
        (["contract actual n=36", "contract actual n=126"], ["quantity contract 36|126"]),
        (["contract actual usd=375", "contract actual usd=374"], []),
        // What one asserts another denies.
        (["delivery actual", "delivery denied"], ["status delivery actual|denied"]),
        (["delivery actual", "delivery planned"], []),
        (["agreement actual", "refusal actual"], ["status agreement agreement|refusal"]),
    ])
    func setsStatementsSideBySide(_ events: [String], _ conflicts: [String]) {
        #expect(ConflictFinderTests.conflicts(events, articles: 1) == conflicts)
    }

    @Test func knowsWhetherOneArticleSaysBoth() {
        let events = ["contract actual n=36", "contract actual n=126"]
        func isWithin(_ articles: Int) -> Bool? {
            ConflictFinderTests.deal(events, articles: articles)?.conflicts.first?.isWithinArticle
        }
        #expect(isWithin(1) == true)
        #expect(isWithin(2) == false)
    }

    @Test func doesNotTakeADenialBeforeTheEventForAContradiction() {
        let events = ["delivery actual 2019-07", "delivery denied 2018-05"]
        #expect(ConflictFinderTests.conflicts(events, articles: 2) == [])
        #expect(
            ConflictFinderTests.conflicts(["delivery actual 2019-07", "delivery denied 2019-08"], articles: 2).count
                == 1)
    }

    @Test func showsBothMakersWhoAreSaidToSell() {
        let deals = DealSample.deals(
            DealSample.article(
                "a", ("Câu.", ["contract actual supplier=us recipient=ca weapon=nasams"]),
                ("Câu khác.", ["contract actual supplier=no recipient=ca weapon=nasams"])))
        #expect(deals.keys.sorted() == ["no-ca-nasams", "us-ca-nasams"])
        for deal in deals.values {
            #expect(deal.conflicts.map(\.field) == [.supplier])
            #expect(deal.conflicts.first?.sides.count == 2)
        }
    }

    private static func deal(_ events: [String], articles: Int) -> Deal? {
        let lines = events.enumerated().map { number, event in
            let parties =
                switch event.prefix(while: { $0 != " " }) {
                case "negotiation": " participant=ru participant=tr"
                case "refusal": " actor=ru target=tr"
                default: " supplier=ru recipient=tr"
                }
            return (text: "Câu thứ \(number).", events: [event + parties])
        }
        if articles == 1 { return DealSample.deals(DealSample.article("a", lines[0], lines[1]))["ru-tr-s-400"] }
        return DealSample.deals(DealSample.article("a", lines[0]), DealSample.article("b", lines[1]))["ru-tr-s-400"]
    }

    /// The conflicts as in `date agreement 2017-07|2017-09-12`.
    private static func conflicts(_ events: [String], articles: Int) -> [String] {
        (deal(events, articles: articles)?.conflicts ?? []).map { conflict in
            let sides = conflict.sides.map { side in
                switch side.statement {
                case .date(let date): date.description
                case .value(let place): ["36", "126"][place]
                case .modality(let modality): modality.rawValue
                case .supplier(let entity): entity.key
                case .event(let type): type.rawValue
                }
            }
            return "\(conflict.field.rawValue) \(conflict.type.rawValue) \(sides.joined(separator: "|"))"
        }
    }
}
