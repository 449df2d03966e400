import Testing

@testable import Templating

@Suite struct SourceTextTests {
    @Test(arguments: [
        ("", "1:1"), ("ab", "1:3"), ("ab\n", "2:1"), ("ab\nế", "2:2"), ("ab\ne\u{302}\u{301}", "2:4"),
        ("\r\n\n", "3:1"),
    ])
    func countsColumnsInScalars(before: String, expected: String) {
        #expect(text(before + "x").position(of: before.utf8.count).description == "a.html:" + expected)
    }

    @Test(arguments: [
        ("  x", 2, 0), ("a\n\tx", 3, 2), ("x", 0, 0), ("a x", 2, nil), ("a\n b x", 5, nil),
    ])
    func findsWhereALineOfWhiteSpaceStarts(source: String, offset: Int, expected: Int?) {
        #expect(text(source).lineStart(before: offset) == expected)
    }

    @Test(arguments: [
        ("x  \ny", 1, 4), ("x\r\ny", 1, 3), ("x", 1, 1), ("x \t", 1, 3), ("x y", 1, nil), ("x\ry", 1, nil),
    ])
    func findsWhereALineOfWhiteSpaceEnds(source: String, offset: Int, expected: Int?) {
        #expect(text(source).lineEnd(after: offset) == expected)
    }

    @Test(arguments: [("a\nb", 2, "\n"), ("a\r\nb", 3, "\r\n"), ("ab", 2, nil), ("", 0, nil)])
    func namesTheLineEndBefore(source: String, offset: Int, expected: String?) {
        #expect(text(source).newline(before: offset) == expected.map { Array($0.utf8) })
    }

    @Test(arguments: [("  a", "  "), ("\n \n\tb", "\t"), ("", ""), ("\n\n", "")])
    func takesIndentationOfTheFirstLineThatIsNotBlank(source: String, expected: String) {
        #expect(text(source).indentation(from: 0) == Array(expected.utf8))
    }

    @Test func findsTextWithinBounds() {
        #expect(text("a{{b{{").find("{{", from: 0) == 1)
        #expect(text("a{{b{{").find("{{", from: 2) == 4)
        #expect(text("a{{b{{").find("{{", from: 2, to: 5) == nil)
        #expect(text("a").find("{{", from: 0) == nil)
    }

    private func text(_ source: String) -> SourceText {
        SourceText(path: "a.html", bytes: Array(source.utf8))
    }
}
