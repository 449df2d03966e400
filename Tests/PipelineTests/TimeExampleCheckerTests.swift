import Model
import Testing

@testable import Pipeline

@Suite struct TimeExampleCheckerTests {
    @Test func isContentWithExamplesThatHold() {
        #expect(problems("Hồi [tháng 7 => XXXX-07].", "Hồi [tháng 7].", "Hồi tuần 7.") == [])
    }

    @Test(arguments: [
        ("Hồi [tháng 7 => XXXX-08].", "[tháng 7 => XXXX-07]", "[tháng 7 => XXXX-08]"),
        ("Hồi tháng 7.", "[tháng 7 => XXXX-07]", "no time"),
        ("Hồi [tuần 7].", "no time", "[tuần 7]"),
    ])
    func reportsWhatIsReadOtherwise(_ example: String, _ seen: String, _ expected: String) {
        #expect(
            problems(example) == [
                "lexicon/times.yml:1:9: error: rule 'month' reads \(seen) in its example; expected \(expected); change "
                    + "the rule or the example [example-fails]"
            ])
    }

    private func problems(_ examples: String...) -> [String] {
        let pattern = TimePattern.sequence([.text("tháng"), .text(" "), .number(.month)])
        var rule = TimeRule(id: "month", readings: [TimeRule.Reading(pattern, TimeMeaning())])
        rule.examples = examples.compactMap {
            LexiconExample(notation: $0, position: SourcePosition(path: "lexicon/times.yml", line: 1, column: 9))
        }
        var lexicon = SmallLexicon.make()
        lexicon.times.rules = [rule]
        return TimeExampleChecker(lexicon).problems().map(\.description)
    }
}
