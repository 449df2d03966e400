import Model
import Testing

@testable import Reading

@Suite struct SentenceRulesReaderTests {
    @Test func readsEveryListUnderItsOwnKey() {
        let keys = [
            "abbreviations", "before_numbers", "initials", "openers", "site_endings", "continuations",
            "back_references", "honorifics", "captions", "bylines", "lead_ins", "clause_words",
        ]
        let text = keys.map { "\($0): [\($0)]" }.joined(separator: "\n")
        let (rules, diagnostics) = SentenceRulesReader.read(Array(text.utf8), path: "sentences.yml")
        #expect(diagnostics == [])
        #expect(
            [
                rules.abbreviations, rules.beforeNumbers, rules.initials, rules.openers, rules.siteEndings,
                rules.continuations, rules.backReferences, rules.honorifics, rules.captions, rules.bylines,
                rules.leadIns, rules.clauseWords,
            ] == keys.map { [$0] })
    }

    @Test(arguments: [
        ("opener: [a]", "sentences.yml:1:1: error: unknown key 'opener'; did you mean 'openers'? [unknown-key]"),
        ("openers: a", "sentences.yml:1:10: error: text 'a'; expected a list, such as [tại, ở] [wrong-type]"),
    ])
    func reportsWhatItCannotUse(_ text: String, _ problem: String) {
        let diagnostics = SentenceRulesReader.read(Array(text.utf8), path: "sentences.yml").diagnostics
        #expect(diagnostics.map(\.description) == [problem])
    }
}
