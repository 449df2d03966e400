import CCMarkGFM
import Testing

@testable import CMarkGFM

@Suite struct MarkupTreeTests {
    @Test func printsWhatItParsed() {
        let tree = MarkupTree(parsing: bytes("Nga *bán*"))
        #expect(tree.withHTML(options: CMARK_OPT_DEFAULT) { Array($0) } == bytes("<p>Nga <em>bán</em></p>\n"))
    }

    @Test(arguments: [[], [""], ["Nga"], ["Nga", "", "Mỹ *bán*"]])
    func makesOneParagraphOfEachText(texts: [String]) {
        let tree = MarkupTree(paragraphs: texts.map(bytes))
        let printed = tree.withHTML(options: CMARK_OPT_DEFAULT) { Array($0) }
        #expect(string(printed) == texts.map { "<p>\($0)</p>\n" }.joined())
    }
}
