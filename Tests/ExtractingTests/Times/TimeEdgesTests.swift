import Model
import Testing

@testable import Extracting

@Suite struct TimeEdgesTests {
    @Test(arguments: ["ngày |9/10", "(|9/10", "TTO -|9/10", "|9/10", "–|9/10", "/|9"])
    func letsANumberBeginBesideMarks(_ text: String) { #expect(begins(text)) }

    @Test(arguments: ["1|9/10", "F-|16", "1.|500", "2/|3", "€|5", "$|5", "S–|400", "x|9", "3,|5", "tuần|ngày"])
    func letsNoneBeginInsideAnother(_ text: String) { #expect(!begins(text)) }

    @Test(arguments: ["9/10|", "9/10|, ", "9/10|.", "9/10| 2019", "9/10|)", "9/10|-Nga", "ngày|.", "9/10|…"])
    func letsANumberEndBeforeMarks(_ text: String) { #expect(ends(text)) }

    @Test(arguments: ["9/1|0", "9/10|%", "9/10|/NĐ", "9/10|/2019", "9/10|.5", "2016|–2017", "9/10|h", "tuần|đ"])
    func letsNoneEndInsideAnother(_ text: String) { #expect(!ends(text)) }

    private func begins(_ text: String) -> Bool {
        let (bytes, offset) = cut(text)
        return TimeEdges.mayBegin(at: offset, from: 0, in: bytes)
    }

    private func ends(_ text: String) -> Bool {
        let (bytes, offset) = cut(text)
        return TimeEdges.mayEnd(at: offset, before: bytes.count, in: bytes)
    }

    /// The text without its stroke, and where that stood.
    private func cut(_ text: String) -> ([UInt8], Int) {
        let bytes = Array(text.utf8)
        let offset = bytes.firstIndex(of: UInt8(ascii: "|")) ?? bytes.count
        return (Array(bytes[..<offset]) + bytes[(min(offset + 1, bytes.count))...], offset)
    }
}
