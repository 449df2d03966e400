import Model
import Testing

@testable import Extracting

@Suite struct TakenSpansTests {
    @Test func findsTheSpanOverEachPlace() {
        var taken = TakenSpans(names: [TextSpan(2..<4), TextSpan(8..<9)], times: [TextSpan(5..<7)])
        #expect((0..<10).map { taken.end(over: $0) } == [nil, nil, 4, 4, nil, 7, 7, nil, 9, nil])
    }
}
