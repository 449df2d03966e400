import Model
import Testing

@testable import Normalising

@Suite struct TextCleanerTests {
    static func clean(_ text: String, _ format: Article.Format = .text) -> [UInt8] {
        TextCleaner(format).clean(Array(text.utf8))
    }

    @Test(arguments: [
        ("e\u{302}\u{301}", "\u{1EBF}"), ("Viê\u{323}t", "Vi\u{1EC7}t"), ("\u{212A}m", "Km"), ("50 \u{2126}", "50 Ω"),
        ("a\r\nb\rc\u{85}d\u{2028}e\u{2029}f\u{B}g\u{C}h\u{1E}i", "a\nb\nc\nd\ne\nf\ng\nh\ni"), ("a\r\r\nb", "a\n\nb"),
        ("\u{FEFF}S\u{AD}-\u{200B}400\u{2060}", "S-400"), ("\u{202A}Nga\u{202C}\u{200E}\u{2066}\u{2069}\u{61C}", "Nga"),
        ("15\u{A0}tỷ\u{202F}USD\u{3000}\u{2009}x", "15 tỷ USD  x"), ("a\tb", "a b"), ("a\u{0}\u{7}\u{7F}\u{9F}b", "ab"),
        ("Hai  dấu cách", "Hai  dấu cách"), ("🧑\u{200D}🚀 ❤\u{FE0F}\u{200D}🔥", "🧑\u{200D}🚀 ❤\u{FE0F}\u{200D}🔥"),
        ("a\u{200D}b 🚀\u{200D} 🚀\u{200D}\u{200D}🚀", "ab 🚀 🚀\u{200D}🚀"), ("e\u{200B}\u{301}", "é"),
        ("\u{E000}\u{FFFD}", "\u{E000}\u{FFFD}"), ("Мікоян αβ 北京 한", "Мікоян αβ 北京 한"), ("", ""),
    ])
    func cleans(_ text: String, _ expected: String) {
        #expect(Self.clean(text) == Array(expected.utf8))
    }

    @Test(arguments: [
        ("-\tMỹ", "-   Mỹ"), ("\tmã", "    mã"), ("ab\tc\td", "ab  c   d"), ("ế\t1\n\tx", "ế   1\n    x"),
        ("a&nbsp;b", "a&#32;b"), ("S&shy;-400", "S-400"), ("&&shy;nbsp;", "&#32;"), ("&nb\u{200B}sp;", "&#32;"),
        ("e&#x301;", "é"), ("\u{AD}&amp;nbsp;", "&amp;nbsp;"),
    ])
    func keepsColumnsAndReferencesOfMarkdown(_ text: String, _ expected: String) {
        #expect(Self.clean(text, .markdown) == Array(expected.utf8))
    }

    @Test func leavesReferencesOfPlainTextAlone() {
        #expect(Self.clean("a&nbsp;b") == Array("a&nbsp;b".utf8))
    }

    @Test(arguments: [[0xFF, 0x41], [0xE1, 0xBA], [0xF0, 0x9F], [0xC2], [0xED, 0xA0, 0x80, 0x0D]] as [[UInt8]])
    func survivesBytesThatAreNotUTF8(_ bytes: [UInt8]) {
        let once = TextCleaner(.text).clean(bytes)
        #expect(TextCleaner(.text).clean(once) == once)
    }

    /// Every scalar beside letters, marks and joiners, so that no pair of rules can undo each other.
    @Test func changesNothingTheSecondTime() {
        for value in UInt32(0)..<0x3400 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "a\(scalar)e\u{301}\(scalar)\u{323}🚀\u{200D}\(scalar)🚀\(scalar)"
            let once = Self.clean(text)
            #expect(TextCleaner(.text).clean(once) == once, "U+\(String(value, radix: 16))")
        }
    }
}
