import Testing

@testable import CMarkGFM

@Suite struct MarkupParagraphTests {
    @Test(arguments: [
        ("", true), (" \t\r\n", true), ("\u{A0}", true), (" \u{3000}\u{2009} ", true), ("\u{A0}a", false), ("a", false),
        (" ế", false), ("\u{200B}", false),
    ])
    func isBlankWithoutAnythingToRead(text: String, expected: Bool) {
        #expect(MarkupParagraph(text: bytes(text)).isBlank == expected)
    }
}
