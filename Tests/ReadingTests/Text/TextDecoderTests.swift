import Model
import Testing

@testable import Reading

@Suite struct TextDecoderTests {
    /// Ways to write the same text.
    static let writings: [(name: String, bytes: [UInt8])] = [
        ("UTF-8", Array(text.utf8)),
        ("UTF-8 with a mark", [0xEF, 0xBB, 0xBF] + text.utf8),
        ("UTF-16LE with a mark", [0xFF, 0xFE] + littleEndian(text)),
        ("UTF-16BE with a mark", [0xFE, 0xFF] + bigEndian(text)),
        ("UTF-16LE", littleEndian(text)),
        ("UTF-16BE", bigEndian(text)),
    ]

    static let text = "Thổ Nhĩ Kỳ mua S-400.\nMỹ phản đối 🚀."

    @Test(arguments: writings)
    func readsEveryWayToWriteUnicode(_ name: String, _ bytes: [UInt8]) throws {
        let source = try TextDecoder(path: "a.txt", bytes: bytes).decode()
        #expect(source.bytes == Array(Self.text.utf8), "\(name)")
    }

    static let refused: [(bytes: [UInt8], message: String)] = [
        (
            [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0],
            "a.txt: error: UTF-32 text; expected UTF-8; convert the file with 'iconv -f UTF-32 -t UTF-8' [not-utf8]"
        ),
        (
            [0x25, 0x50, 0x44, 0x46, 0x2D, 0x31],
            "a.txt: error: seems to be a PDF file; expected plain text; save its text as UTF-8 or move it away [not-text]"
        ),
        (
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A],
            "a.txt: error: seems to be a PNG picture; expected plain text; save its text as UTF-8 or move it away "
                + "[not-text]"
        ),
        (
            [0x1F, 0x8B, 0x08],
            "a.txt: error: seems to be a gzip file; expected plain text; save its text as UTF-8 or move it away "
                + "[not-text]"
        ),
        (
            Array("Nga\nMỹ\0 bán".utf8),
            "a.txt:2:3: error: NUL byte; expected plain text; save the file as UTF-8 or move it away [not-text]"
        ),
        (
            [0x4D, 0x79, 0xDE, 0x20, 0x62, 0xE1, 0x6E],
            "a.txt:1:3: error: byte 0xDE isn't UTF-8; perhaps Windows-1258; convert the file with "
                + "'iconv -f CP1258 -t UTF-8' [not-utf8]"
        ),
        (
            Array("Mỹ\nbán ".utf8) + [0xE1, 0xBB],
            "a.txt:2:5: error: byte 0xE1 isn't UTF-8; the text before it is; repair this place or save the file "
                + "again as UTF-8 [not-utf8]"
        ),
        (
            // Overlong, a surrogate in UTF-8 and a value above U+10FFFF
            [0x61, 0xC0, 0x80],
            "a.txt:1:2: error: byte 0xC0 isn't UTF-8; perhaps Windows-1258; convert the file with "
                + "'iconv -f CP1258 -t UTF-8' [not-utf8]"
        ),
        (
            [0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00],
            "a.txt: error: damaged UTF-16 text; expected pairs of bytes without a lone surrogate; save the file "
                + "as UTF-8 [not-utf8]"
        ),
        (
            [0xFE, 0xFF, 0x00, 0x61, 0x00],
            "a.txt: error: damaged UTF-16 text; expected pairs of bytes without a lone surrogate; save the file "
                + "as UTF-8 [not-utf8]"
        ),
        (
            [0xFE, 0xFF, 0x00, 0x61, 0x00, 0x00],
            "a.txt:1:2: error: NUL byte; expected plain text; save the file as UTF-8 or move it away [not-text]"
        ),
    ]

    @Test(arguments: refused)
    func refusesWhatIsNoText(_ bytes: [UInt8], _ message: String) {
        let error = #expect(throws: UnreadableFile.self) {
            try TextDecoder(path: "a.txt", bytes: bytes).decode()
        }
        #expect(error?.diagnostic.description == message)
    }

    @Test(arguments: ["", "a", "ế", "\u{FEFF}", "Mỹ"])
    func readsTheShortestTexts(_ text: String) throws {
        let source = try TextDecoder(path: "a.txt", bytes: Array(text.utf8)).decode()
        #expect(source.bytes == Array(text.utf8).filter { _ in text != "\u{FEFF}" })
    }

    private static func littleEndian(_ text: String) -> [UInt8] {
        text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    }

    private static func bigEndian(_ text: String) -> [UInt8] {
        text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    }
}
