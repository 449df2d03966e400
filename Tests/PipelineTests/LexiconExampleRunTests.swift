import Model
import Storage
import Testing

@testable import Pipeline

/// The examples of the built-in lexicon and the keeper's own, run together.
@Suite struct LexiconExampleRunTests {
    @Test func isContentWhereBothHold() throws {
        #expect(try problems(own: "rules: [{id: mèo, type: weapon, after: [tổ hợp]}]") == [])
        #expect(try problems(own: nil) == [])
    }

    @Test func reportsAnExampleOfTheKeepersThatFails() throws {
        #expect(
            try problems(
                own: "rules: [{id: mèo, type: weapon, forms: [Lynx], after: [xe], examples: [\"Mèo [Lynx].\"]}]") == [
                    "own-lexicon/context.yml:1:72: error: rule 'mèo' reads no name in its example; expected 'Lynx'; change the "
                        + "rule or the example [example-fails]"
                ])
    }

    @Test func warnsWhereTheKeeperChangesWhatABuiltInExampleShows() throws {
        let problem =
            "lexicon/context.yml:1:73: warning: with 'own-lexicon', rule 'lynx' reads no name in its example; expected "
            + "'Lynx'; change the rule or the example [example-changed]"
        let problems = try problems(own: "rules: [{id: lynx, after: [dòng]}]")
        #expect(problems == [problem])
        #expect(try self.problems(own: "rules: [{id: lynx, after: [dòng], examples: [\"Dòng [Lynx].\"]}]") == [])
    }

    @Test func reportsABuiltInExampleThatFailsWithoutTheKeepersLexicon() throws {
        let problems = try problems(
            builtIn: "rules: [{id: lynx, type: weapon, forms: [Lynx], examples: [\"Hai [Lynx].\"]}]",
            own: "city_cues: [tại]")
        #expect(problems.map { $0.contains(": error: rule 'lynx' reads no name") } == [true])
    }

    private func problems(
        builtIn: String =
            "rules: [{id: lynx, type: weapon, forms: [Lynx], after: [xe], examples: [\"Hai xe [Lynx].\"]}]",
        own: String?
    ) throws -> [String] {
        var files = ["lexicon/context.yml": builtIn, "lexicon/sentences.yml": "openers: []"]
        files["lexicon/numbers.yml"] = "counted: []"
        files["lexicon/currencies.csv"] = "code,country,forms,forms_large,forms_before\n"
        files["lexicon/speech.yml"] = "rules: []"
        files["lexicon/names.yml"] = "rules: []"
        files["lexicon/not_weapons.csv"] = "token\n"
        files["lexicon/times.yml"] = "rules: []"
        files["lexicon/dating.yml"] = "past: []"
        files["lexicon/deals.yml"] = "lots: []"
        files["lexicon/anchors.csv"] = "id,name_vi,edtf,kind,cues,office,example,source\n"
        files["lexicon/clauses.yml"] = "openers: []"
        for type in EventType.allCases { files["lexicon/events/\(type.rawValue).yml"] = "type: \(type.rawValue)" }
        files["own-lexicon/context.yml"] = own
        let headers = [
            "countries":
                "alpha2,alpha3,name_vi_cldr,name_en_cldr,name_vi_press,variants_vi,ambiguous_vi,compound_short_vi,"
                + "capital_en,capital_vi,capital_variants,capital_is_metonym,region_name,wikidata_country",
            "weapons":
                "id,press_name,designation,aliases,native_script,nato_names,nicknames_vi,class_phrases_vi,category,"
                + "maker_ids,country,wikidata,needs_context\nlynx,Lynx,,,,,,,,,,,Lynx",
            "people": "id,name,aliases,needs_context,country,titles_vi,role_years,wikidata",
            "organisations": "id,name_vi,name_en,aliases,needs_context,type,country,wikidata",
            "places": "id,name_vi,name_en,aliases,type,country,lat,lon,wikidata",
        ]
        for (name, header) in headers { files["lexicon/entities/\(name).csv"] = header + "\n" }
        let store = MemoryStore(files)
        let project = try Project(options: BuildOptions(), store: store)
        let knowledge = try project.lexiconReader(store).read()
        #expect(knowledge.diagnostics == [])
        return try LexiconExampleRun(store: store, project: project).problems(of: knowledge.lexicon).map(\.description)
    }
}
