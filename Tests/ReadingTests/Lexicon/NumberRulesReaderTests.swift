import Model
import Testing

@testable import Reading

@Suite struct NumberRulesReaderTests {
    @Test func readsEveryListUnderItsOwnKey() {
        let keys = [
            "year_words", "year_word_cues", "articles", "ten", "tens", "zero_tens", "halves_before", "halves_behind",
            "range_joints", "conversions", "counted", "classifiers", "uncounted", "never_after", "never_naming_after",
            "after_all_the_same", "never_before", "year_cues",
        ]
        let text = keys.map { "\($0): [\($0)]" }.joined(separator: "\n")
        let (rules, diagnostics) = NumberRulesReader.read(Array(text.utf8), path: "numbers.yml")
        #expect(diagnostics == [])
        #expect(
            [
                rules.yearWords, rules.yearWordCues, rules.articles, rules.tenWords, rules.tensWords, rules.zeroTens,
                rules.halvesBefore, rules.halvesBehind, rules.rangeJoints, rules.conversions, rules.counted,
                rules.classifiers, rules.uncounted, rules.neverAfter, rules.neverNamingAfter, rules.afterAllTheSame,
                rules.neverBefore, rules.yearCues,
            ] == keys.map { [$0] })
    }

    @Test func readsNumbersAndQualifiers() {
        let text = """
            digits: [{number: 2, words: [hai]}]
            digits_behind_tens: [{number: 5, words: [lăm, nhăm]}]
            magnitudes: [{number: 1000, words: [nghìn]}]
            qualifiers:
              - {meaning: more-than, words: [trên], least: 10}
              - {meaning: at-most, words: [lên tới], outside: true}
            rules:
              - {id: money, examples: ['Giá [2 USD => 2 USD]']}
            """
        let (rules, diagnostics) = NumberRulesReader.read(Array(text.utf8), path: "numbers.yml")
        #expect(diagnostics == [])
        #expect(rules.digits == [NumberRules.NumberWord(text: "hai", number: 2)])
        #expect(rules.digitsBehindTens.map(\.number) == [5, 5])
        #expect(rules.magnitudes.map(\.number) == [1000])
        #expect(
            rules.qualifiers == [
                NumberRules.Qualifier(text: "trên", meaning: .moreThan, least: 10),
                NumberRules.Qualifier(text: "lên tới", meaning: .atMost, isOutside: true),
            ])
        #expect(rules.rules.map(\.rule) == [.money])
        #expect(rules.rules.first?.examples.first?.marks.map(\.value) == ["2 USD"])
    }

    @Test(arguments: [
        ("countd: [a]", "1:1: error: unknown key 'countd'; did you mean 'counted'? [unknown-key]"),
        (
            "digits: [{number: hai, words: [hai]}]",
            "1:19: error: number 'hai'; expected a whole number in digits, such as 1000; words left out [bad-number]"
        ),
        (
            "qualifiers: [{meaning: more-then, words: [hơn]}]",
            "1:24: error: unknown meaning 'more-then'; did you mean 'more-than'?; words left out [unknown-qualifier]"
        ),
        (
            "rules: [{id: mony, examples: []}]",
            "1:14: error: unknown rule 'mony'; did you mean 'money'?; rule left out [unknown-rule]"
        ),
        (
            "rules: [{id: count, examples: []}, {id: count, examples: []}]",
            "1:36: error: id 'count' stands in an earlier rule, too; expected each once; rule left out [repeated-id]"
        ),
        (
            "rules: [{id: count, examples: ['36 [tiêm']}]",
            "1:32: error: example whose brackets don't pair; expected [ and ] round each value [bad-example]"
        ),
    ])
    func reportsWhatItCannotUse(_ text: String, _ problem: String) {
        let diagnostics = NumberRulesReader.read(Array(text.utf8), path: "numbers.yml").diagnostics
        #expect(diagnostics.map(\.description) == ["numbers.yml:\(problem)"])
    }
}
