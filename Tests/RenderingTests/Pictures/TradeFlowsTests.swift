import Model
import Testing

@testable import Rendering

@Suite struct TradeFlowsTests {
    private func deal(_ supplier: String, _ recipient: String, _ weapon: String, _ status: DealStatus) -> Deal {
        Deal(
            id: DealID(
                supplier: EntityID(.country, supplier), recipient: EntityID(.country, recipient),
                weapon: EntityID(.weapon, weapon)),
            infersSupplier: false, endUser: nil, bundle: [], status: status,
            reason: StatusReason(rule: .highestRung, standing: .reported, events: []), next: nil, asOf: nil,
            isRegisterable: false, events: [], rungs: [], tracks: [], batches: [], claims: [], conflicts: [],
            references: [], gaps: [])
    }

    private func flows(_ deals: [Deal]) -> [String] {
        TradeFlows(deals).all.map { "\($0.supplier.key)-\($0.recipient.key) \($0.deals) \($0.stage)" }
    }

    @Test func putsTheDealsOfTwoCountriesTogetherTheFurthestFirst() {
        let deals = [
            deal("ru", "tr", "s-400", .interest), deal("tr", "ru", "bayraktar-tb2", .delivered),
            deal("ru", "tr", "s-500", .delivering), deal("ru", "tr", "su-57", .refused),
        ]
        #expect(flows(deals) == ["ru-tr [2, 0, 3] delivered", "tr-ru [1] delivered"])
    }

    @Test func ranksByDealsThenByHowFarTheyCameThenByTheCountries() {
        let deals = [
            deal("us", "in", "a", .negotiating), deal("us", "ca", "a", .contracted), deal("fr", "in", "a", .contracted),
            deal("us", "jp", "a", .disputed),
        ]
        #expect(flows(deals) == ["fr-in [2] agreed", "us-ca [1] agreed", "us-in [0] talks", "us-jp [3] stopped"])
    }

    @Test func leavesOutWhatACountryBuysOfItself() {
        #expect(flows([deal("ru", "ru", "s-400", .delivered)]) == [])
    }
}
