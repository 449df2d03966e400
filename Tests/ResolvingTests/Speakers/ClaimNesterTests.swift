import Model
import Testing

@testable import Resolving

@Suite struct ClaimNesterTests {
    @Test func makesAChainOfWhatIsSaidWithinAClaim() {
        let attributions = ClaimNester([
            statement("peskov", at: 10, claim: 20..<40), statement("tass", at: 0, claim: 10..<40),
        ]).attributions()
        #expect(attributions.map { $0.chain.map { $0.entity?.key } } == [["tass"], ["tass", "peskov"]])
        #expect(attributions.map(\.claim) == [TextSpan(10..<40), TextSpan(20..<40)])
    }

    @Test(arguments: [("peskov", 45, 50..<60), ("peskov", 2, 20..<30), ("peskov", 15, 30..<50)])
    func leavesApartWhatDoesNotLieWithin(_ name: String, _ start: Int, _ claim: Range<Int>) {
        let attributions = ClaimNester([
            statement("tass", at: 0, claim: 10..<40), statement(name, at: start, claim: claim),
        ]).attributions()
        #expect(attributions.map(\.chain.count) == [1, 1])
    }

    @Test func countsWhoQuotesHimselfOnce() {
        let attributions = ClaimNester([
            statement("peskov", at: 0, claim: 10..<40), statement("peskov", at: 10, claim: 20..<40),
        ]).attributions()
        #expect(attributions.map(\.chain.count) == [1, 1])
    }

    private func statement(_ name: String, at start: Int, claim: Range<Int>) -> SpeechStatement {
        SpeechStatement(
            chain: [Attribution.Source(entity: EntityID(.person, name), span: TextSpan(start..<(start + 2)))],
            claim: claim, cue: nil, rule: "says")
    }
}
