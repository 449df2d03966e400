import Model
import Testing

@testable import Interpreting

@Suite struct SentenceTokensTests {
    /// "đàm phán Nga - Ấn Độ": a dash between two states joins them, elsewhere it parts.
    @Test func joinsTwoStatesByADash() {
        var talks = EventRule.talks
        talks.roles[.participant] = [.between, .subject, .object]
        #expect(
            EventText("Cuộc đàm phán Nga - Ấn Độ bắt đầu.").events(by: [talks]) == [
                "negotiation actual participant=country/ru participant=country/in"
            ])
        #expect(EventText("Cuộc đàm phán Nga - rẻ.").events(by: [talks]).isEmpty)
    }

    @Test func makesOneTokenOfANameATimeOrAFigure() {
        let resolved = EventText("Nga (“{năm 2015=2015}”) bán {36 |tiêm kích} Su-35, S-400 - rẻ.").resolved
        var cursor = ItemCursor(resolved)
        let sentence = resolved.document.paragraphs[0].sentences[0]
        let tokens = cursor.tokens(of: sentence, lower: LetterCase.lowercased(resolved.document.text))
        #expect(cursor.lastMentions == 0..<3)
        #expect(
            tokens.tokens.map(\.kind) == [
                .mention(0), .stop, .quotationMark, .time(0), .quotationMark, .stop, .word, .value(0), .word, .word,
                .mention(1), .comma, .mention(2), .stop, .word,
            ])
    }
}
