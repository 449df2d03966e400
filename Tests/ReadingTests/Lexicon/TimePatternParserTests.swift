import Model
import Testing

@testable import Reading

@Suite struct TimePatternParserTests {
    static let names: [String: TimePattern] = ["day": .number(.day), "part": .words([.init("đầu")])]

    @Test(arguments: [
        ("hôm nay", TimePattern.sequence([.text("hôm"), .text(" "), .text("nay")])),
        ("{day}/", .sequence([.number(.day), .text("/")])), ("{part}", .words([.init("đầu")])),
        ("ngày|hôm", .choice([.text("ngày"), .text("hôm")])),
        ("(vào )?hè", .sequence([.choice([.sequence([.text("vào"), .text(" ")]), .sequence([])]), .text("hè")])),
        ("từ<{day}>", .sequence([.text("từ"), .spanStart, .number(.day), .spanEnd])),
        ("…,", .sequence([.continuation, .text(",")])),
    ])
    func readsPatterns(_ text: String, _ pattern: TimePattern) throws {
        #expect(try TimePatternParser.parse(text, names: TimePatternParserTests.names) == pattern)
    }

    @Test(arguments: [
        ("(vào", "'(' without its closing bracket"), ("vào)", "')' without its opening bracket"),
        ("{day", "'{' without its closing bracket"), ("vào?", "'?' without what belongs before it"),
        ("{dya}", "unknown name '{dya}'; did you mean 'day'?"),
    ])
    func saysWhatIsWrong(_ text: String, _ message: String) {
        let problem = #expect(throws: TimePatternParser.Problem.self) {
            try TimePatternParser.parse(text, names: TimePatternParserTests.names)
        }
        #expect(problem?.message == message)
    }

    @Test func refusesAPatternOfTooManyWordings() {
        let text = String(repeating: "(một|hai)", count: 18)
        let problem = #expect(throws: TimePatternParser.Problem.self) { try TimePatternParser.parse(text, names: [:]) }
        #expect(problem?.message.hasPrefix("pattern of more than 10000 wordings") == true)
    }
}
