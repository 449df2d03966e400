import Testing

@testable import Pipeline

@Suite struct PageLinksTests {
    @Test(arguments: [
        ("<a href=\"x.html\">x</a>", ["x.html"], []),
        ("<link rel=\"icon\" href=\"a.svg\"><img src=\"b.png\">", ["a.svg", "b.png"], []),
        ("<p class=\"x\" id=\"s1-1\"><a id=\"y\" href=\"#s1-1\"></a>", ["#s1-1"], ["s1-1", "y"]),
        ("<a href=\"x.html?a=1&amp;b=2\">x</a>", ["x.html?a=1&b=2"], []),
        ("href=\"x.html\" id=\"y\"", [], []), ("<p data-href=\"x\" data-id=\"y\">", [], []), ("<a href=\"", [""], []),
        ("", [], []), ("<", [], []),
    ])
    func findsLinksAndAnchors(html: String, targets: [String], anchors: [String]) {
        let links = PageLinks(Array(html.utf8))
        #expect(links.targets == Set(targets))
        #expect(links.anchors == Set(anchors))
    }
}
