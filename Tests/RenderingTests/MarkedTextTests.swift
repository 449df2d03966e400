import Testing

@testable import Rendering

@Suite struct MarkedTextTests {
    private func marked(_ text: String, _ range: Range<Int>, _ stretches: [Range<Int>]) -> String {
        var html: [UInt8] = []
        MarkedText.append(
            Array(text.utf8), range,
            stretches: stretches.map { .init(range: $0, open: Array("[".utf8), close: Array("]".utf8)) }, to: &html)
        return String(decoding: html, as: UTF8.self)
    }

    @Test func putsTagsRoundStretches() {
        #expect(marked("Nga và Mỹ", 0..<12, [0..<3, 8..<12]) == "[Nga] và [Mỹ]")
    }

    @Test func escapesInsideAndOutside() {
        #expect(marked("a<b&c\"d", 0..<7, [2..<5]) == "a&lt;[b&amp;c]&quot;d")
    }

    @Test func leavesOutStretchesThatOverlapOrReachBeyond() {
        #expect(marked("abcdef", 1..<5, [0..<2, 1..<3, 2..<4, 4..<6]) == "[bc]de")
    }
}
