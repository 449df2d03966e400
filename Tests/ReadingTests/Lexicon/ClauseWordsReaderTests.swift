import Model
import Testing

@testable import Reading

@Suite struct ClauseWordsReaderTests {
    @Test func readsEveryListUnderItsOwnKey() {
        let keys = [
            "openers", "conditions", "purposes", "joiners", "prepositions", "clause_prepositions", "asides",
            "owner_words", "between_words", "things", "titles", "unnamed", "passives", "nominals", "clause_nouns",
            "possibilities", "causatives", "verbs", "fillers", "turns", "compounds", "country_pronouns",
            "person_pronouns", "both_pronouns", "speaker_pronouns", "realisers",
        ]
        let modality = "modality: {actual: [a], planned: [b], possible: [c], denied: [d]}"
        let text = (keys.map { "\($0): [\($0)]" } + [modality]).joined(separator: "\n")
        let (words, diagnostics) = ClauseWordsReader.read(Array(text.utf8), path: "clauses.yml")
        #expect(diagnostics == [])
        #expect(
            [
                words.openers, words.conditions, words.purposes, words.joiners, words.prepositions,
                words.clausePrepositions, words.asides, words.ownerWords, words.betweenWords, words.things,
                words.titles, words.unnamed, words.passives, words.nominals, words.clauseNouns, words.possibilities,
                words.causatives, words.verbs, words.fillers, words.turns, words.compounds, words.countryPronouns,
                words.personPronouns, words.bothPronouns, words.speakerPronouns, words.realisers,
            ] == keys.map { [$0] })
        #expect(words.modality == [.actual: ["a"], .planned: ["b"], .possible: ["c"], .denied: ["d"]])
    }

    @Test(arguments: [
        ("opener: [khi]", "clauses.yml:1:1: error: unknown key 'opener'; did you mean 'openers'? [unknown-key]"),
        (
            "modality: {plannd: [sẽ]}",
            "clauses.yml:1:12: error: unknown key 'plannd'; did you mean 'planned'? [unknown-key]"
        ),
    ])
    func reportsWhatItCannotUse(_ text: String, _ problem: String) {
        #expect(
            ClauseWordsReader.read(Array(text.utf8), path: "clauses.yml").diagnostics.map(\.description) == [problem])
    }
}
