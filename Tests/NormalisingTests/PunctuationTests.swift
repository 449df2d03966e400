import Testing

@testable import Normalising

@Suite struct PunctuationTests {
    @Test(arguments: [
        (".", 1), ("...", 3), ("?!", 2), ("…", 3), ("….a", 4), ("a.", nil), ("–", nil), (".–", 1), ("", nil),
    ])
    func findsTheEndOfStops(_ text: String, _ expected: Int?) {
        let bytes = Array((text + "x").utf8)
        #expect(Punctuation.stopEnd(bytes, at: 0, before: bytes.count - 1) == (text.isEmpty ? nil : expected))
    }

    @Test(arguments: [
        ("”", 3, 0, 0), ("’", 3, 0, 0), ("»", 2, 0, 0), (")", 1, 0, 0), ("“", 0, 3, 0), ("«", 0, 2, 0), ("\"", 0, 1, 0),
        ("–", 0, 0, 3),
        ("-", 0, 0, 1), ("…", 0, 0, 0), ("a", 0, 0, 0), ("°", 0, 0, 0),
    ])
    func measuresMarks(_ mark: String, _ closer: Int, _ opener: Int, _ dash: Int) {
        let bytes = Array(mark.utf8)
        #expect(Punctuation.closerLength(bytes, at: 0) == closer)
        #expect(Punctuation.openerLength(bytes, at: 0) == opener)
        #expect(Punctuation.dashLength(bytes, at: 0) == dash)
    }
}
