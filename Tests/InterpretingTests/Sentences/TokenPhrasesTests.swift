import Model
import Testing

@testable import Interpreting

@Suite struct TokenPhrasesTests {
    private let phrases = TokenPhrases(["không", "không nhượng bộ", "nhượng bộ", "tỷ usd"])

    @Test func findsTheLongestAcrossQuotationMarks() {
        let tokens = tokens("Mỹ không “nhượng bộ” Nga.")
        #expect(phrases.longest(at: 1, in: tokens) == TokenPhrases.Hit(tokens: 1..<5, phrase: 1))
        #expect(phrases.all(at: 1, in: tokens).map(\.phrase) == [1, 0])
        #expect(phrases.longest(endingBefore: 5, in: tokens) == 1..<5)
        #expect(phrases.longest(at: 0, in: tokens) == nil)
    }

    @Test func findsWordsWithinAFigure() {
        #expect(phrases.first(in: 0..<3, of: tokens("Mỹ chi {2 tỷ USD=USD}."))?.phrase == 3)
        #expect(phrases.first(in: 0..<3, of: tokens("Mỹ chi {2 tỷ EUR=EUR}.")) == nil)
    }

    private func tokens(_ text: String) -> SentenceTokens {
        let resolved = EventText(text).resolved
        var cursor = ItemCursor(resolved)
        return cursor.tokens(
            of: resolved.document.paragraphs[0].sentences[0], lower: LetterCase.lowercased(resolved.document.text))
    }
}
