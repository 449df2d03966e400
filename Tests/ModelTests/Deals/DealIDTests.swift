import Model
import Testing

@Suite struct DealIDTests {
    @Test func isMadeOfThePartiesAndTheWeapon() {
        let id = DealID(
            supplier: EntityID(.country, "ru"), recipient: EntityID(.country, "tr"),
            weapon: EntityID(.weapon, "s-400"))
        #expect(id.description == "deal/ru-tr-s-400")
    }

    @Test func putsTalksAtTheFootOfTheLadderAndDeliveryAtItsHead() {
        let heights = DealStatus.ladder.compactMap(\.height)
        #expect(heights == heights.sorted() && heights.count == DealStatus.ladder.count)
        #expect(DealStatus.ladder.first == .interest && DealStatus.ladder.last == .delivered)
        #expect(DealStatus.requested.height == DealStatus.offered.height)
        #expect(DealStatus.allCases.filter { $0.height == nil } == [.refused, .cancelled, .disputed])
    }
}
