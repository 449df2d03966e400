import CCMarkGFM
import Testing

@testable import CMarkGFM

@Suite struct MarkupNodeTests {
    @Test(arguments: ["", "Nga", "Thổ Nhĩ Kỳ \u{1F680}", String(repeating: "ế", count: 5_000)])
    func keepsItsLiteral(text: String) {
        let node = MarkupNode(CMARK_NODE_TEXT)
        defer { node.remove() }
        node.setLiteral(bytes("x" + text)[1...])
        #expect(node.literal == bytes(text))
        #expect(node.destination.isEmpty)
    }

    @Test func tellsLinksOfTheAuthorAndOfMarks() throws {
        let tree = MarkupTree(parsing: bytes("[Nga](/x)"))
        let paragraph = try #require(tree.root.firstChild)
        let link = try #require(paragraph.firstChild)
        #expect(link.isLink && link.destination == bytes("/x"))
        #expect(!paragraph.isLink && paragraph.holdsText)

        for isLink in [true, false] {
            let wrapper = MarkupNode(CMARK_NODE_CUSTOM_INLINE)
            wrapper.setHTML(open: bytes("<a>"), close: bytes("</a>"), isLink: isLink)
            wrapper.append(to: paragraph)
            #expect(wrapper.isLink == isLink && !wrapper.holdsText)
        }
        #expect(tree.withHTML(options: 0) { Array($0) } == bytes("<p><a href=\"/x\">Nga</a><a></a><a></a></p>\n"))
    }
}
