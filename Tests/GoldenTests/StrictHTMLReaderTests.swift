import Testing

@Suite struct StrictHTMLReaderTests {
    @Test(arguments: [
        "<p>Nga & Mỹ</p>", "<p>1 < 2</p>", "<p>a > b</p>", "<p><\u{301}b></p>", "<p class=x></p>", "<p class='x'></p>",
        "<p hidden></p>", "<p class=\"a\" class=\"b\"></p>", "<p title=\"<b>\"></p>", "<p title=\"\u{301}></p>", "<p>",
        "</p>",
        "<b><i></b></i>", "<!-- x -->", "<![CDATA[x]]>", "<p>&nbsp;</p>", "<p>&#x;</p>", "<p>&#1114112;</p>", "<p",
        "<p  class=\"x\"></p>", "<br></br>",
    ])
    func refusesWhatABrowserMightReadOtherwise(_ html: String) {
        #expect(throws: StrictHTMLReader.Problem.self) { try read(html) }
    }

    @Test func refusesAPageWithoutDoctype() {
        #expect(throws: StrictHTMLReader.Problem.self) { try StrictHTMLReader.read(Array("<p></p>".utf8)) }
        #expect(throws: StrictHTMLReader.Problem.self) { try StrictHTMLReader.read([0xFF]) }
    }

    @Test func readsElementsAttributesAndReferences() throws {
        let page = try read(
            "<p class=\"x\" title=\"a &quot;b&quot; &#39;c&#39;\">1 &lt; 2 &amp; <b>&#x1EBF;</b><br />.</p>")
        let paragraph = try #require(page.first("p"))
        #expect(paragraph.attributes == ["class": "x", "title": "a \"b\" 'c'"])
        #expect(paragraph.text == "1 < 2 & ế.")
        #expect(page.all.map(\.name) == ["page", "p", "b", "br"])
    }

    private func read(_ html: String) throws -> HTMLElement {
        try StrictHTMLReader.read(Array("<!doctype html>\n\(html)".utf8))
    }
}
