import Model
import Testing

@testable import Reading

@Suite struct TimeRulesReaderTests {
    @Test func readsListsPhrasesAndRules() throws {
        let (rules, diagnostics) = read(
            """
            words:
              count: {hai: count 2}
              vague: [vài, mấy]
              part: {đầu: early}
            phrases:
              of-month: "{part} tháng"
            rules:
              - id: month
                reads:
                  - "{of-month} {month}"
                  - "tháng trước => month -1"
                  - "24/7 => none"
                never_after: ["{vague}", "{count}"]
                never_before: [lần]
                only_before: [sẽ]
                examples: ["Hồi [đầu tháng 6 => XXXX-06-01/XXXX-06-10]."]
            """)
        #expect(diagnostics == [])
        #expect(rules.countWords == ["hai"])
        let rule = try #require(rules.rules.first)
        #expect(rule.id == "month")
        #expect(
            rule.readings.first?.pattern
                == .sequence([
                    .sequence([
                        .words([.init("đầu", TimeMeaning([.part(.early)]))]), .text(" "), .text("tháng"),
                    ]), .text(" "), .number(.month),
                ]))
        #expect(rule.readings.map(\.meaning) == [TimeMeaning(), TimeMeaning([.field(.month, .counted(-1))]), nil])
        #expect(rule.neverAfter == ["vài", "mấy", "{count}"])
        #expect(rule.neverBefore == ["lần"])
        #expect(rule.onlyBefore == ["sẽ"])
        #expect(rule.examples.map(\.spans.count) == [1])
    }

    @Test func addsWordsToANumberOfTheSameName() {
        let (rules, _) = read(
            """
            words: {count: {hai: count 2}}
            rules: [{id: ago, reads: ["{count}"]}]
            """)
        #expect(
            rules.rules.first?.readings.first?.pattern
                == .choice([.number(.count), .words([.init("hai", TimeMeaning([.count(2)]))])]))
    }

    @Test(arguments: [
        (
            "rules: [{id: a, reads: [\"(vào\"]}]",
            "times.yml:1:25: error: '(' without its closing bracket in pattern '(vào' [bad-pattern]"
        ),
        (
            "rules: [{id: a, reads: [\"hôm => soon\"]}]",
            "times.yml:1:25: error: 'soon' says nothing about a time; expected pieces such as 'week -1', 'month 4' or "
                + "'late' [bad-meaning]"
        ),
        (
            "words: {part: {đầu: first}}",
            "times.yml:1:21: error: 'first' says nothing about a time; expected pieces such as 'week -1', 'month 4' or "
                + "'late' [bad-meaning]"
        ),
        (
            "rules: [{id: a}, {id: a}]",
            "times.yml:1:18: error: rule without an id of its own; expected 'id: …'; rule left out [bad-rule]"
        ),
        (
            "rules: [{id: a, examples: [\"Hôm [12/9\"]}]",
            "times.yml:1:28: error: example whose brackets don't pair; expected [ and ] round each expression "
                + "[bad-example]"
        ),
        ("words: [a]", "times.yml:1:8: error: a list; expected lines such as 'name: …' [wrong-type]"),
        ("rule: []", "times.yml:1:1: error: unknown key 'rule'; did you mean 'rules'? [unknown-key]"),
    ])
    func reportsWhatItCannotUse(_ text: String, _ problem: String) {
        #expect(read(text).diagnostics.map(\.description) == [problem])
    }

    private func read(_ text: String) -> (rules: TimeRules, diagnostics: [Diagnostic]) {
        TimeRulesReader.read(Array(text.utf8), path: "times.yml")
    }
}
