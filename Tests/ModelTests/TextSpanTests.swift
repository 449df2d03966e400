import Model
import Testing

@Suite struct TextSpanTests {
    @Test func coversTheBytesOfASyllable() {
        let text = Array("Hà Nội".utf8)
        #expect(String(decoding: text[TextSpan(4..<9).range], as: UTF8.self) == "Nội")
    }

    @Test(arguments: [(2..<4, true), (0..<5, true), (0..<6, false), (4..<6, false)])
    func containsSpansWithinItself(_ other: Range<Int>, _ expected: Bool) {
        #expect(TextSpan(0..<5).contains(TextSpan(other)) == expected)
    }

    @Test func ordersByStartThenByEnd() {
        let spans = [TextSpan(3..<4), TextSpan(0..<5), TextSpan(0..<2)]
        #expect(spans.sorted() == [TextSpan(0..<2), TextSpan(0..<5), TextSpan(3..<4)])
    }
}
