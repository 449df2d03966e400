import Model
import Testing

@testable import Interpreting

@Suite struct ConfidenceReaderTests {
    @Test func addsUpItsReasons() throws {
        let event = try #require(EventText("Ấn Độ ký hợp đồng với Nga {năm 2015=2015}.").read(by: [.signing]).first)
        #expect(
            event.confidence.reasons == [
                .init(id: "named-supplier", points: 10), .init(id: "named-recipient", points: 10),
                .init(id: "dated", points: 10),
            ])
        #expect(event.confidence.points == 80)
    }

    @Test func trustsWhatIsOnlyUnderstoodLess() throws {
        let event = try #require(EventText("Ấn Độ mua S-400.").read().first)
        #expect(event.confidence.reasons.contains(.init(id: "inferred-supplier", points: -10)))
    }
}
