import Testing

@testable import Rendering

@Suite struct HTMLEscaperTests {
    @Test(arguments: [
        ("Nga & Mỹ", "Nga &amp; Mỹ"),
        ("<b>", "&lt;b&gt;"),
        ("\"'", "&quot;&#39;"),
        // One character each for Swift, two for a browser.
        ("<\u{301}b", "&lt;\u{301}b"),
        ("\"\u{301}", "&quot;\u{301}"),
        ("&#10;", "&amp;#10;"),
    ])
    func escapesByBytes(_ text: String, _ html: String) {
        var bytes: [UInt8] = []
        HTMLEscaper.append(text, to: &bytes)
        #expect(bytes == Array(html.utf8))
    }
}
