import Model
import Testing

@testable import Reading

@Suite struct SpeechRulesReaderTests {
    @Test func readsRulesWithTheirExamples() {
        let (rules, diagnostics) = read(
            """
            rules:
              - id: says
                kind: says
                cues: [Cho biết, nói]
                never_after: [không]
                never_before: [chung]
                needs_sign: true
                examples:
                  - text: TASS nói Nga đã giao.
                    says: ["TASS: Nga đã giao"]
                  - Nói chung là tốt.
            """)
        #expect(diagnostics == [])
        #expect(
            rules.rules == [
                SpeechRule(
                    id: "says", kind: .says, cues: ["cho biết", "nói"], neverAfter: ["không"], neverBefore: ["chung"],
                    needsSign: true,
                    examples: [
                        SpeechExample(text: "TASS nói Nga đã giao.", claims: ["TASS: Nga đã giao"], position: at(9, 9)),
                        SpeechExample(text: "Nói chung là tốt.", claims: [], position: at(11, 9)),
                    ])
            ])
    }

    @Test(arguments: SpeechWord.allCases)
    func readsEveryListOfWordsUnderItsOwnKey(_ word: SpeechWord) {
        let (rules, diagnostics) = read("words:\n  \(word.rawValue): [Ông]")
        #expect(diagnostics == [])
        #expect(rules.words[word] == ["ông"])
        #expect(rules.words.values.joined().count == 1)
    }

    @Test(arguments: [
        ("rule: []", "speech.yml:1:1: error: unknown key 'rule'; did you mean 'rules'? [unknown-key]"),
        (
            "rules: [{id: a, kind: say}]",
            "speech.yml:1:9: error: rule without an id or a kind; expected 'id: …' and 'kind:' one of says, "
                + "according-to, quotes, denies, points-back; rule left out [bad-rule]"
        ),
        (
            "words: {honorifics: [ông], offices: [Ông]}",
            "speech.yml:1:38: error: 'Ông' stands at speech.yml:1:22 too, which decides; expected each word once; "
                + "remove one [repeated-word]"
        ),
        (
            "rules: [{id: a, kind: says, cues: [nói, nói]}]",
            "speech.yml:1:41: error: 'nói' stands at speech.yml:1:36 too, which decides; expected each word once; "
                + "remove one [repeated-word]"
        ),
        (
            "rules: [{id: a, kind: says, examples: [{text: Nga nói.}]}]",
            "speech.yml:1:40: error: example without a text or claims; expected 'text: …' and 'says: [\"TASS: Nga đã "
                + "giao S-400\"]', or a text alone; example left out [bad-example]"
        ),
    ])
    func reportsWhatItCannotUse(_ text: String, _ problem: String) {
        #expect(read(text).diagnostics.map(\.description) == [problem])
    }

    private func read(_ text: String) -> (rules: SpeechRules, diagnostics: [Diagnostic]) {
        SpeechRulesReader.read(Array(text.utf8), path: "speech.yml")
    }

    private func at(_ line: Int, _ column: Int) -> SourcePosition {
        SourcePosition(path: "speech.yml", line: line, column: column)
    }
}
