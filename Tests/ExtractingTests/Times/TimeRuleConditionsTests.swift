import Model
import Testing

@testable import Extracting

@Suite struct TimeRuleConditionsTests {
    @Test(arguments: [
        ("họp [năm tới].", true), ("10 [năm tới]", false), ("hai [năm tới]", false), ("4-5 [năm tới]", false),
        ("trong những [năm tới]", false), ("[năm tới] học", false), ("[năm tới] 2019", false),
        ("S-400 [năm tới]", true),
    ])
    func rulesOutBesideWords(_ marked: String, _ isAllowed: Bool) {
        var rule = TimeRule(id: "year", readings: [])
        rule.neverAfter = ["{count}", "những"]
        rule.neverBefore = ["học", "{count}"]
        #expect(allows(marked, rule) == isAllowed)
    }

    @Test(arguments: [
        ("[tháng Hai tới].", true), ("[tháng Hai tới]", true), ("[tháng Hai tới] sẽ giao", true),
        ("[tháng Hai tới] Mỹ", false), ("([tháng Hai tới])", true), ("[tháng Hai tới] - hạn chót", true),
    ])
    func asksForTheEndOfAClauseOrAWord(_ marked: String, _ isAllowed: Bool) {
        var rule = TimeRule(id: "ahead", readings: [])
        rule.onlyBefore = ["sẽ"]
        #expect(allows(marked, rule) == isAllowed)
    }

    private func allows(_ marked: String, _ rule: TimeRule) -> Bool {
        guard let example = LexiconExample(notation: marked, position: SourcePosition(path: "example")),
            let span = example.spans.first
        else { return false }
        let lower = LetterCase.lowercased(Array(example.text.utf8))
        return TimeRuleConditions(rule, countWords: PhraseSet(["hai"])).allow(
            span.range, in: Surroundings(lower: lower, sentence: TextSpan(lower.indices)), of: lower)
    }
}
