import Testing

@testable import Templating

@Suite struct EscaperTests {
    @Test(arguments: [
        ("Thổ Nhĩ Kỳ", "Thổ Nhĩ Kỳ"),
        ("", ""),
        ("& < > \" '", "&amp; &lt; &gt; &quot; &#39;"),
        ("<", "&lt;"),
        ("a&", "a&amp;"),
        ("<\u{301}b", "&lt;\u{301}b"),
        ("\"\u{301}", "&quot;\u{301}"),
        ("&amp;", "&amp;amp;"),
        ("a\n *b*", "a\n *b*"),
    ])
    func escapesFiveBytesForHTML(value: String, expected: String) {
        expectUTF8(escaped(value, in: .html), expected)
    }

    @Test(arguments: [
        ("Thổ Nhĩ Kỳ 2019", "Thổ Nhĩ Kỳ 2019"),
        ("", ""),
        ("S-400", "S&#45;400"),
        ("*đậm*", "&#42;đậm&#42;"),
        ("<\u{301}", "&#60;\u{301}"),
        ("\"\u{301}", "&#34;\u{301}"),
        ("a\n\nb", "a&#10;&#10;b"),
        ("\r\n", "&#13;&#10;"),
        ("\tmã", "&#9;mã"),
        ("  hai dấu", "&#32;&#32;hai dấu"),
        ("cuối  ", "cuối&#32;&#32;"),
        ("   ", "&#32;&#32;&#32;"),
        (" ", "&#32;"),
        ("{|}~", "&#123;&#124;&#125;&#126;"),
        ("<!--block 0-->", "&#60;&#33;&#45;&#45;block 0&#45;&#45;&#62;"),
        ("\u{0}\u{7F}", "&#0;&#127;"),
    ])
    func escapesAllThatMarkdownCouldRead(value: String, expected: String) {
        expectUTF8(escaped(value, in: .markdown), expected)
    }

    @Test func escapesEveryPunctuationCharacterOfASCIIForMarkdown() {
        for byte in UInt8(0x21)...0x7E {
            let value = String(UnicodeScalar(byte))
            let isPlain = value.allSatisfy { $0.isLetter || $0.isNumber }
            #expect(escaped(value, in: .markdown) == (isPlain ? value : "&#\(byte);"))
        }
    }

    private func escaped(_ value: String, in format: TemplateFormat) -> String {
        var output: [UInt8] = []
        Escaper.append(value, in: format, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    private func expectUTF8(_ seen: String, _ expected: String) {
        #expect(Array(seen.utf8) == Array(expected.utf8), "\(seen)")
    }
}
