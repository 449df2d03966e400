import Model
import Testing

@Suite struct CorrectedQuoteTests {
    private let document = {
        let text = Array("Ankara mua. Ankara trả.".utf8)
        let span = TextSpan(0..<text.count)
        return Document(
            id: ArticleID("a"), path: "seeds/a.txt", kind: .article, title: DocumentTitle(text: "a", isDerived: false),
            fields: ArticleFields(), publish: .full, text: text, paragraphs: [Paragraph(span: span, sentences: [span])],
            markup: nil, fileHash: "0")
    }()

    @Test(arguments: [("Ankara", 1, 0..<6, 2), ("Ankara", 2, 12..<18, 2), ("trả", 1, 19..<24, 1)])
    func findsThePlaceThatIsMeant(_ words: String, _ occurrence: Int, _ range: Range<Int>, _ count: Int) {
        let found = CorrectedQuote(article: ArticleID("a"), words: words, occurrence: occurrence).find(in: document)
        #expect(found.span?.range == range && found.count == count)
    }

    @Test(arguments: [("Moscow", 1, 0), ("Ankara", 3, 2)])
    func saysHowOftenTheWordsStandThereWhenThePlaceIsGone(_ words: String, _ occurrence: Int, _ count: Int) {
        let found = CorrectedQuote(article: ArticleID("a"), words: words, occurrence: occurrence).find(in: document)
        #expect(found.span == nil && found.count == count)
    }

    @Test func namesASpanSoThatItIsFoundAgain() {
        let quote = CorrectedQuote(of: TextSpan(12..<18), in: document)
        #expect(quote == CorrectedQuote(article: ArticleID("a"), words: "Ankara", occurrence: 2))
    }
}
