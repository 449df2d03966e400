import Model
import Testing

@testable import Reading

@Suite struct SourceTextTests {
    @Test(arguments: [(0, 1, 1), (1, 1, 2), (4, 1, 3), (5, 2, 1), (7, 2, 2), (8, 2, 3), (99, 2, 3)])
    func countsColumnsInScalars(_ offset: Int, _ line: Int, _ column: Int) {
        let source = SourceText(path: "a.txt", bytes: Array("Mỹ\nđã".utf8.dropLast(1)))
        #expect(source.position(at: offset) == SourcePosition(path: "a.txt", line: line, column: column))
    }

    @Test func countsFromANearerLine() {
        let source = SourceText(path: "a.txt", bytes: Array("a\nb\ncd".utf8))
        #expect(source.position(at: 5, lineStart: 4, line: 3) == source.position(at: 5))
    }

    @Test func dropsOneByteOrderMark() {
        #expect(SourceText(path: "a", bytes: Array("\u{FEFF}\u{FEFF}a".utf8)).bytes == Array("\u{FEFF}a".utf8))
    }

    @Test(
        arguments: [
            ([0x61, 0x62], nil), ([0x61, 0xFF], 1), ([0xE1, 0xBA, 0xBF], nil), ([0x61, 0xE1, 0xBA], 1), ([0x80], 0),
        ] as [([UInt8], Int?)])
    func findsTheFirstByteThatIsNotUTF8(_ bytes: [UInt8], _ offset: Int?) {
        #expect(SourceText.firstInvalidByte(in: bytes[...]) == offset)
        #expect(SourceText.firstInvalidByte(in: ([0x20] + bytes)[1...]) == offset.map { $0 + 1 })
    }
}
