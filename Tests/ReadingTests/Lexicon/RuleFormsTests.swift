import Model
import Testing

@testable import Reading

@Suite struct RuleFormsTests {
    /// Each case is the forms of a rule for people and which of them decide about nothing.
    @Test(arguments: [
        ("[Johnson]", []), ("[Salman]", []), ("[Peskov]", ["Peskov"]), ("[Boris Johnson]", ["Boris Johnson"]),
        ("[Boris]", ["Boris"]), ("[johnson]", ["johnson"]),
        ("[Ivanov, Johnson, Smith]", ["Ivanov", "Smith"]), ("[]", []),
    ])
    func warnsOfFormsThatNoAmbiguousNameHas(_ forms: String, _ unused: [String]) throws {
        let problems = try folder("  - {id: surname, type: person, forms: \(forms)}").read().diagnostics
        #expect(problems.map(\.id) == unused.map { _ in "unused-form" })
        for (problem, form) in zip(problems, unused) { #expect(problem.message.contains("'\(form)'")) }
    }

    @Test func saysWhereAnUnusedFormStands() throws {
        #expect(
            try folder("  - {id: surname, type: person, forms: [Johnson, Ivanov]}").problems() == [
                "lexicon/context.yml:3:50: warning: no ambiguous name of a person is 'Ivanov'; expected a name that "
                    + "entities/*.csv list as such; remove it from rule 'surname' [unused-form]"
            ])
    }

    @Test(arguments: [
        "  - {id: short, type: country, forms: [Thổ, Ấn]}", "  - {id: ship, type: weapon, forms: [May, Kilo, Mistral]}",
    ])
    func knowsShortFormsAndWeaponsThatLookLikeWords(_ rule: String) throws {
        #expect(try folder(rule).problems() == [])
    }

    @Test func warnsOfFormsThatStandTwiceForOneType() throws {
        let rules = """
              - {id: first, type: person, forms: [Johnson, Johnson]}
              - {id: second, type: person, forms: [Johnson]}
              - {id: third, type: weapon, forms: [Kilo]}
            """
        let problem = "'Johnson' stands in rule 'first' at lexicon/context.yml:3:39 too, which decides; remove one"
        #expect(
            try folder(rules).problems() == [
                "lexicon/context.yml:3:48: warning: \(problem) [repeated-form]",
                "lexicon/context.yml:4:40: warning: \(problem) [repeated-form]",
            ])
    }

    private func folder(_ rules: String) -> LexiconFolder {
        LexiconFolder(
            countries: [
                "alpha2: TR; name_vi_press: Thổ Nhĩ Kỳ; compound_short_vi: Thổ",
                "alpha2: IN; name_vi_press: Ấn Độ; ambiguous_vi: Ấn",
            ],
            weapons: [
                "id: kilo; press_name: Kilo; nato_names: May; needs_context: Kilo", "id: mistral; press_name: Mistral",
            ],
            people: [
                "id: boris-johnson; name: Boris Johnson; needs_context: Johnson", "id: salman; name: Nhà vua Salman",
                "id: dmitry-peskov; name: Dmitry Peskov; aliases: Peskov",
            ],
            context: "leads: {person: [nhà vua]}\nrules:\n\(rules)")
    }
}
