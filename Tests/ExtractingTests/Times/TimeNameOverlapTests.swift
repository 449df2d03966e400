import Model
import Testing

@testable import Extracting

@Suite struct TimeNameOverlapTests {
    static let cases: [(Range<Int>, Range<Int>, Bool?)] = [
        // "Army-2019" is longer and begins earlier.
        (0..<9, 5..<9, true), (5..<9, 0..<9, false), (0..<4, 5..<9, nil), (0..<6, 5..<15, false),
        (5..<9, 5..<9, false),
    ]

    @Test(arguments: cases)
    func givesTheBytesToOneOfThem(_ name: Range<Int>, _ time: Range<Int>, _ nameWins: Bool?) {
        let names = [TextSpan(name)]
        let times = [TimeExpression(span: TextSpan(time), form: TimeForm(), rule: "year")]
        #expect(times.leaving(names) { $0 }.isEmpty == (nameWins == false))
        #expect(times.notInside(names).isEmpty == (nameWins == true))
    }
}
