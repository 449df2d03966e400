import Model
import Testing

@testable import Reading

@Suite struct NameContextReaderTests {
    @Test func readsEverything() throws {
        let (context, forms, diagnostics) = NameContextReader.read(
            Array(
                """
                leads: {person: [ông, bà], organisation: [tập đoàn]}
                outlet_leads: [tờ]
                personal_syllables: [Tuấn]
                city_cues: [tại]
                government_cues: [chính quyền]
                never_after: [USS]
                never_before: [Times]
                rules:
                  - id: country-with-cue
                    type: country
                    forms: [Anh, Ý]
                    stands_alone: true
                    stands_inside: true
                    follows_full_name: true
                    after: [nước]
                    before: [đã]
                    near: [châu Âu]
                    never_after: [tiếng]
                    never_before: [kiến]
                    never_opening: [ký]
                    examples:
                      - "Nước [Anh]."
                """.utf8), path: "context.yml")
        #expect(diagnostics == [])
        #expect(context.leads[.person] == ["ông", "bà"])
        // A newspaper's leads are those of an organisation, too.
        #expect(context.leads[.organisation] == ["tập đoàn", "tờ"])
        #expect(context.outletLeads == ["tờ"])
        #expect(context.personalSyllables == ["Tuấn"])
        #expect(context.cityCues == ["tại"])
        #expect(context.governmentCues == ["chính quyền"])
        #expect(context.neverAfter == ["USS"])
        #expect(context.neverBefore == ["Times"])
        let position = SourcePosition(path: "context.yml", line: 22, column: 9)
        let example = try #require(LexiconExample(notation: "Nước [Anh].", position: position))
        #expect(
            context.rules == [
                NameRule(
                    id: "country-with-cue", type: .country, forms: ["Anh", "Ý"], standsAlone: true, standsInside: true,
                    followsFullName: true, after: ["nước"], before: ["đã"], near: ["châu Âu"], neverAfter: ["tiếng"],
                    neverBefore: ["kiến"], neverOpening: ["ký"], examples: [example])
            ])
        #expect(
            forms.forms.map { "\($0.position) \($0.type) \($0.text) \($0.rule)" } == [
                "context.yml:11:13 country Anh country-with-cue", "context.yml:11:18 country Ý country-with-cue",
            ])
    }

    @Test func keepsWordsThatYAMLCouldTakeForTruthOrNothing() {
        #expect(read("city_cues: [no, yes, null, 1, ~]").context.cityCues == ["no", "yes", "null", "1", "~"])
    }

    @Test(arguments: [
        (
            "leads: [ông\nrules: []",
            "2:6: error: did not find expected ',' or ']'; expected 'name: value'; put a value that holds ': ' "
                + "or begins with a sign in quotes; file left out [yaml-syntax]"
        ),
        ("- a", "1:1: error: a list; expected lines such as 'leads: …' [wrong-type]"),
        ("city_cue: [tại]", "1:1: error: unknown key 'city_cue'; did you mean 'city_cues'? [unknown-key]"),
        ("city_cues: tại", "1:12: error: text 'tại'; expected a list, such as [tại, ở] [wrong-type]"),
        ("city_cues: [[tại]]", "1:13: error: a list; expected a text [wrong-type]"),
        (
            "leads:\n  man: [ông]",
            "2:3: error: unknown key 'man'; expected one of country, weapon, person, organisation, place "
                + "[unknown-key]"
        ),
        (
            "rules: [{id: a}]",
            "1:9: error: rule without an id or a type; expected 'id: …' and 'type:' one of country, weapon, "
                + "person, organisation, place; rule left out [bad-rule]"
        ),
        (
            "rules:\n  - id: a\n    type: ship",
            "2:5: error: rule without an id or a type; expected 'id: …' and 'type:' one of "
                + "country, weapon, person, organisation, place; rule left out [bad-rule]"
        ),
        (
            "rules:\n  - id: a\n    type: country\n    stands_alone: có",
            "4:19: error: text 'có'; expected true or false [wrong-type]"
        ),
        (
            "rules:\n  - id: a\n    type: country\n    examples:\n      - \"[Anh\"",
            "5:9: error: example whose brackets don't "
                + "pair; expected [ and ] round each name [bad-example]"
        ),
        (
            "rules:\n  - {id: a, type: country, alone: true}",
            "2:28: error: unknown key 'alone'; expected one of id, type, "
                + "forms, stands_alone, stands_inside, follows_full_name, after, before, near, never_after, never_before, "
                + "never_opening, examples [unknown-key]"
        ),
    ])
    func reportsWhatItCannotUse(_ text: String, _ problem: String) {
        #expect(read(text).diagnostics.map(\.description) == ["context.yml:\(problem)"])
    }

    @Test func readsTheRulesBesideABrokenOne() {
        let text = "rules:\n  - {id: a}\n  - {id: b, type: place}"
        #expect(read(text).context.rules.map(\.id) == ["b"])
    }

    private func read(_ text: String) -> (context: NameContext, forms: RuleForms, diagnostics: [Diagnostic]) {
        NameContextReader.read(Array(text.utf8), path: "context.yml")
    }
}
