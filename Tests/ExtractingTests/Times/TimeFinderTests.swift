import Model
import Testing

@testable import Extracting

@Suite struct TimeFinderTests {
    /// `"tháng {month}"`, `"tháng {month}/{year}"`, `"từ <{year}>"`, `"tuần trước"`, `"…, <{year}>"`, `"24/7"`.
    static let rules = SampleTimeRules.make([
        (
            "month",
            [
                (.sequence([.text("tháng"), .text(" "), .number(.month)]), TimeMeaning()),
                (
                    .sequence([.text("tháng"), .text(" "), .number(.month), .text("/"), .number(.year)]),
                    TimeMeaning()
                ),
            ]
        ),
        (
            "year",
            [
                (.sequence([.text("năm"), .text(" "), .number(.year)]), TimeMeaning()),
                (
                    .sequence([.text("từ"), .text(" "), .spanStart, .number(.year), .spanEnd]),
                    TimeMeaning()
                ),
                (
                    .sequence([
                        .continuation, .text(" "), .text("và"), .text(" "), .spanStart, .number(.year), .spanEnd,
                    ]), TimeMeaning()
                ),
                (.sequence([.number(.year), .text("-"), .number(.endYear)]), TimeMeaning()),
            ]
        ),
        (
            "week",
            [(.sequence([.text("tuần"), .text(" "), .text("trước")]), TimeMeaning([.field(.week, .counted(-1))]))]
        ),
        ("no-time", [(.sequence([.text("24"), .text("/"), .number(.month)]), nil)]),
        ("day", [(.sequence([.number(.day), .text("/"), .number(.month)]), TimeMeaning())]),
        ("weekday", [(.words([.init("thứ Hai", TimeMeaning([.field(.weekday, .stated(1))]))]), TimeMeaning())]),
    ])

    @Test(arguments: [
        ("Hồi [tháng 7].", ["XXXX-07"]), ("[Tháng 11/2019], Nga", ["2019-11"]), ("tháng 13", []),
        ("[Tuần trước] và [tháng 7]", ["week -1", "XXXX-07"]), ("tuần sau", []),
    ])
    func takesTheLongestWording(_ marked: String, _ forms: [String]) { expect(marked, forms) }

    @Test(arguments: [("từ [2015]", ["2015"]), ("tới 2015", []), ("từ [2016-2017]", ["2016/2017"])])
    func leavesOutWhatMustStandBeside(_ marked: String, _ forms: [String]) { expect(marked, forms) }

    @Test(arguments: [
        ("[năm 2022] và [2023] và [2024]", ["2022", "2023", "2024"]), ("[tháng 7] và 2023", ["XXXX-07"]),
        ("và 2023", []),
    ])
    func goesOnFromAnExpressionAsExact(_ marked: String, _ forms: [String]) { expect(marked, forms) }

    @Test func passesOverWhatIsNoTime() {
        expect("trực 24/7, [23/7]", ["XXXX-07-23"])
    }

    @Test(arguments: [("[thứ Hai]", ["weekday 1"]), ("thứ hai", []), ("[THỨ HAI]", ["weekday 1"])])
    func asksForTheCapitalsOfTheRules(_ marked: String, _ forms: [String]) { expect(marked, forms) }

    @Test func namesTheRule() {
        #expect(times(in: "tháng 7 và tuần trước").map(\.rule) == ["month", "week"])
    }

    @Test func staysInTheSentence() {
        let text = Array("Hồi tháng 11/2019".utf8)
        let found = times(in: TextSpan(0..<(text.count - 5)), of: text)
        #expect(found.map(\.form.description) == ["XXXX-11"])
    }

    private func times(in text: String) -> [TimeExpression] {
        let bytes = Array(text.utf8)
        return times(in: TextSpan(bytes.indices), of: bytes)
    }

    private func times(in sentence: TextSpan, of text: [UInt8]) -> [TimeExpression] {
        let finder = TimeFinder(TimeFinderTests.rules)
        let walk = WordStarts(text, finder.openings, .time).walk(in: sentence, for: .time)
        return finder.times(in: sentence, startingAt: walk, of: text, lower: LetterCase.lowercased(text))
    }

    private func expect(_ marked: String, _ forms: [String]) {
        let position = SourcePosition(path: "example")
        guard let example = LexiconExample(notation: marked, position: position) else {
            Issue.record("brackets don't pair in '\(marked)'")
            return
        }
        let found = times(in: example.text)
        #expect(found.map(\.span) == example.spans)
        #expect(found.map(\.form.description) == forms)
    }
}
