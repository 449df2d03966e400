import Model
import Testing

@testable import Pipeline

@Suite struct ReadingDeskTests {
    @Test func takesAnArticleTheWholeWay() throws {
        let document = try #require(interpret("Thủ tướng Anh thăm Nga. Anh nói."))
        #expect(document.mentions.map { document.document.string($0.span) } == ["Anh", "Nga"])
        #expect(document.document.paragraphs.map(\.sentences.count) == [2])
    }

    @Test func knowsThatThereIsNothingToRead() {
        #expect(interpret(" \n\u{200B}\n") == nil)
    }

    @Test func givesEveryDocumentThePolicyOfTheSite() throws {
        #expect(try #require(interpret("Nga.", publish: .excerpts)).document.publish == .excerpts)
    }

    private func interpret(_ text: String, publish: PublishPolicy = .full) -> InterpretedDocument? {
        ReadingDesk(lexicon: SmallLexicon.make(), publish: publish).interpret(
            Article(
                id: ArticleID("a"), path: "seeds/a.txt", format: .text, fields: ArticleFields(), body: Array(text.utf8),
                fileHash: "0"))
    }
}
