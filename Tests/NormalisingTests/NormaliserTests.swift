import Model
import Testing

@testable import Normalising

@Suite struct NormaliserTests {
    @Test func makesEachLineThatIsNotBlankAParagraph() throws {
        let document = try #require(
            Normaliser.sample.normalise(.sample("  Nga bán S-400.\r\n\r\n \u{A0}\nMỹ phản đối. Ankara im lặng.\t\n"))
                .document)
        #expect(document.sentences == [["Nga bán S-400."], ["Mỹ phản đối. ", "Ankara im lặng."]])
        #expect(Array(document.text) == Array("Nga bán S-400.\nMỹ phản đối. Ankara im lặng.".utf8))
        #expect(document.markup == nil)
        #expect(document.kind == .article)
    }

    @Test(arguments: ["", " \n\t\u{A0}\r\n", "\u{FEFF}\u{200B}"])
    func reportsArticleWithoutText(_ text: String) {
        let result = Normaliser.sample.normalise(.sample(text))
        #expect(result.document == nil)
        #expect(
            result.diagnostics.map(\.description) == [
                "seeds/a.txt: error: article has no text; expected at least one line of words; write the text or remove "
                    + "the file [empty-article]"
            ])
    }

    @Test func readsMarkdownFromItsTree() throws {
        let source = "# Nga bán **S-400**\r\n\r\n- Mỹ\u{200B} *phản đối*\n- Ankara\nim lặng\n"
        let document = try #require(Normaliser.sample.normalise(.sample(source, .markdown)).document)
        #expect(document.sentences == [["Nga bán S-400"], ["Mỹ phản đối"], ["Ankara im lặng"]])
        #expect(document.title == DocumentTitle(text: "Nga bán S-400", isDerived: false))
        let markup = try #require(document.markup)
        #expect(
            String(decoding: markup, as: UTF8.self) == "# Nga bán **S-400**\n\n- Mỹ *phản đối*\n- Ankara\nim lặng\n")
    }

    @Test func reportsMarkdownWithoutText() {
        let result = Normaliser.sample.normalise(.sample("```\nlet a = 1\n```\n", .markdown))
        #expect(result.document == nil)
        #expect(result.diagnostics.map(\.id) == ["empty-article"])
    }

    @Test func obeysTheArticlesOwnPublishPolicyFirst() throws {
        let normaliser = Normaliser(publish: .links, rules: .sample)
        var fields = ArticleFields()
        #expect(normaliser.normalise(.sample("Nga.", fields: fields)).document?.publish == .links)
        fields.publish = .excerpts
        #expect(normaliser.normalise(.sample("Nga.", fields: fields)).document?.publish == .excerpts)
    }

    static let texts = [
        "Nga bán S-400. Mỹ phản đối.\n“Không!” ông nói. “Sẽ mua.”  Đúng…",
        "e\u{302}\u{301}t\u{323}\u{302} Viê\u{323}t Nam\u{2028}S\u{AD}-400\u{85}TP. HCM\u{B}\u{C}🧑\u{200D}🚀 \u{200D}",
        "  a  b \n\n\tc\u{3000}d\r\re\u{202E}f", ". . . ! \" ) ” “ ( ", "\u{301}a\n\u{301}", "D.T", "1. Mỹ. a) Nga",
        String(repeating: "Ông A nói: \"Được.\" ", count: 40),
    ]

    @Test(arguments: texts, [Article.Format.text, .markdown])
    func cutsParagraphsIntoSentencesThatJoinToTheText(_ text: String, _ format: Article.Format) throws {
        let document = try #require(Normaliser.sample.normalise(.sample(text, format)).document)
        var end = -1
        for paragraph in document.paragraphs {
            #expect(paragraph.span.start == end + 1)
            end = paragraph.span.end
            #expect(paragraph.sentences.first?.start == paragraph.span.start)
            #expect(paragraph.sentences.last?.end == paragraph.span.end)
            for (one, next) in zip(paragraph.sentences, paragraph.sentences.dropFirst()) {
                #expect(one.end == next.start)
            }
            for sentence in paragraph.sentences {
                #expect(Array(document.string(sentence).utf8) == Array(document.text[sentence.range]))
                #expect(document.text[sentence.start] & 0xC0 != 0x80)
            }
        }
        #expect(end == document.text.count)
    }

    @Test(arguments: texts)
    func changesNothingTheSecondTime(_ text: String) throws {
        let once = try #require(Normaliser.sample.normalise(.sample(text)).document)
        let again = try #require(
            Normaliser.sample.normalise(.sample(String(decoding: once.text, as: UTF8.self))).document)
        #expect(again.text == once.text)
        #expect(again.paragraphs == once.paragraphs)
        #expect(Array(again.title.text.utf8) == Array(once.title.text.utf8))
    }
}
