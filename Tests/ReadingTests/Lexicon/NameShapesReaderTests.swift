import Model
import Testing

@testable import Reading

@Suite struct NameShapesReaderTests {
    @Test func readsARuleWithAllItsKeys() {
        let text = """
            rules:
              - id: senate
                type: organisation
                form: stately
                kind: parliament
                vietnamese: true
                stateless: true
                companies: true
                parties: true
                asks_for_more: true
                id_pattern: senate-of-{name}
                default_state: us
                words: [Thượng viện]
                examples: ["[Thượng viện => organisation/x] họp."]
            """
        let (shapes, diagnostics) = read(text)
        #expect(diagnostics == [])
        let rule = shapes.rules.first
        #expect(rule?.id == "senate" && rule?.type == .organisation && rule?.form == .stately)
        #expect(rule?.kind == "parliament" && rule?.idPattern == "senate-of-{name}" && rule?.words == ["Thượng viện"])
        #expect(rule?.defaultState == EntityID(.country, "us"))
        #expect([rule?.takesVietnamese, rule?.mayLackState, rule?.isOfCompanies] == [true, true, true])
        #expect([rule?.isOfParties, rule?.asksForMore] == [true, true])
        #expect(rule?.examples.first?.marks.first?.value == "organisation/x")
    }

    @Test func readsEveryListUnderItsOwnKey() {
        let keys = [
            "particles", "inner_words", "last_words", "joints", "lead_words", "never_after", "never_names", "openers",
            "designations", "led_designations", "latin_surnames", "never_designated_after", "measures", "stops",
            "title_links", "head_prefixes",
            "designation_words",
        ]
        let (shapes, diagnostics) = read(keys.map { "\($0): [\($0)]" }.joined(separator: "\n"))
        #expect(diagnostics == [])
        #expect(
            [
                shapes.particles, shapes.innerWords, shapes.lastWords, shapes.joints, shapes.leadWords,
                shapes.neverAfter, shapes.neverNames, shapes.openers, shapes.designations, shapes.ledDesignations,
                shapes.latinSurnames, shapes.neverDesignatedAfter, shapes.measures, shapes.stops, shapes.titleLinks,
                shapes.headPrefixes, shapes.designationWords,
            ] == keys.map { [$0] })
    }

    @Test func readsSpellingsAsPairs() {
        let (shapes, diagnostics) = read("spellings: [[yev, ev], [iy, y]]")
        #expect(diagnostics == [])
        #expect(shapes.spellings.map(\.from) == ["yev", "iy"] && shapes.spellings.map(\.to) == ["ev", "y"])
    }

    @Test(arguments: [
        ("rule: []", "names.yml:1:1: error: unknown key 'rule'; did you mean 'rules'? [unknown-key]"),
        ("stops: a", "names.yml:1:8: error: text 'a'; expected a list, such as [tại, ở] [wrong-type]"),
        (
            "spellings: [[yev]]",
            "names.yml:1:13: error: spelling 'yev'; expected two texts, such as [yev, ev] [bad-spelling]"
        ),
        (
            "rules:\n  - {id: a, type: person, form: led}\n  - {id: a, type: place, form: led}",
            "names.yml:3:5: error: rule 'a' stands twice; expected ids that differ; rule left out [repeated-rule]"
        ),
        (
            "rules: [{id: a, type: thing, form: led}]",
            "names.yml:1:9: error: rule without an id, a type or a form; expected 'id: …', 'type:' one of country, weapon, "
                + "person, organisation, place and 'form:' one of titled, honoured, given, surnamed, apposed, speaking, "
                + "headed, stately, led, located, tailed, designated, numbered, near; rule left out [bad-rule]"
        ),
    ])
    func reportsWhatItCannotUse(_ text: String, _ problem: String) {
        #expect(read(text).diagnostics.map { $0.description } == [problem])
    }

    private func read(_ text: String) -> (rules: NameShapes, diagnostics: [Diagnostic]) {
        NameShapesReader.read(Array(text.utf8), path: "names.yml")
    }
}
