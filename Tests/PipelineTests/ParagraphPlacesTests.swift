import Model
import Testing

@testable import Pipeline

@Suite struct ParagraphPlacesTests {
    @Test(arguments: [(0, 0, 0), (4, 0, 1), (6, 0, 3), (7, 1, 0), (9, 1, 1), (12, 1, 3)])
    func countsScalarsFromTheStartOfEachParagraph(_ byte: Int, _ paragraph: Int, _ scalars: Int) {
        let text = Array("🛩ab\nấn!".utf8)
        let document = Document(
            id: ArticleID("a"), path: "a", kind: .article, title: DocumentTitle(text: "", isDerived: true),
            fields: ArticleFields(), publish: .full, text: text,
            paragraphs: [
                Paragraph(span: TextSpan(0..<6), sentences: [TextSpan(0..<6)]),
                Paragraph(span: TextSpan(7..<12), sentences: [TextSpan(7..<12)]),
            ], markup: nil, fileHash: "")
        let places = ParagraphPlaces(document)
        #expect(places.paragraph(of: min(byte, 11)) == (byte == 6 ? 1 : paragraph))
        #expect(places.offset(of: byte, inParagraph: paragraph) == scalars)
    }
}
