import Model
import Testing

@testable import Resolving

@Suite struct SpeechLexerTests {
    @Test(
        arguments: [
            ("ông đi", [.word(.honorific), .plain]), ("Ông Ivan", [.word(.honorific), .name]),
            ("9/7, 2,5 tỷ", [.number, .comma, .number, .plain]), ("a: b - c", [.plain, .colon, .plain, .dash, .plain]),
            ("một (Nga) đi", [.word(.quantifier), .plain]), ("Ben-Gurion", [.name]),
            ("bộ trưởng quốc phòng", [.word(.office)]),
            ("“a” b", [.plain, .plain]),
        ] as [(String, [SpeechToken.Kind])])
    func cutsAClause(_ text: String, _ kinds: [SpeechToken.Kind]) {
        #expect(tokens(text).map(\.kind) == kinds)
    }

    @Test func takesAQuotationForOneToken() {
        let text = "a “b c” d"
        let marks = SpeechMarks(quotations: [TextSpan(5..<8)])
        #expect(tokens(text, marks).map(\.kind) == [.plain, .quotation(0), .plain])
    }

    @Test func keepsBracketsThatHoldACue() {
        let marks = SpeechMarks(cues: [SpeechCue(span: TextSpan(3..<7), kind: .accordingTo, rule: "a")])
        #expect(tokens("a (theo b)", marks).map(\.kind) == [.plain, .bracket, .cue(0), .plain, .bracket])
    }

    private func tokens(_ text: String, _ marks: SpeechMarks = SpeechMarks()) -> [SpeechToken] {
        let bytes = Array(text.utf8)
        var lexer = SpeechLexer(
            text: bytes, lower: LetterCase.lowercased(bytes), words: SpeechWords(ClaimedText.lexicon), mentions: [],
            marks: marks)
        return lexer.tokens(of: bytes.indices)
    }
}
