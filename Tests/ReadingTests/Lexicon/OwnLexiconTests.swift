import Model
import Storage
import Testing

@testable import Reading

/// A keeper's own lexicon beside the built-in one.
@Suite struct OwnLexiconTests {
    @Test func addsAndChangesEntities() throws {
        let result = try LexiconFolder(
            weapons: ["id: s-400; press_name: S-400; country: RU", "id: kilo; press_name: Kilo"],
            own: [
                "entities/weapons.csv": "id,press_name,aliases\ns-400,S-400,Triều dâng\nsky-sonic,Sky Sonic,\n",
                "entities/countries.csv": "alpha2,variants_vi\nUS,Huê Kỳ\n",
            ]
        ).read()
        #expect(result.diagnostics == [])
        let lexicon = result.lexicon
        #expect(lexicon.entities[EntityID(.weapon, "sky-sonic")]?.name == "Sky Sonic")
        #expect(
            lexicon.names.map { "\($0.entity) \($0.text)" } == [
                "country/ru Nga", "country/us Mỹ", "country/us Huê Kỳ", "weapon/s-400 S-400", "weapon/s-400 Triều dâng",
                "weapon/kilo Kilo", "weapon/sky-sonic Sky Sonic",
            ])
        guard case .weapon(let details)? = lexicon.entities[EntityID(.weapon, "s-400")]?.details else {
            Issue.record("no S-400")
            return
        }
        #expect(details.origins == [EntityID(.country, "ru")])
    }

    @Test func warnsWhereARowIsRemovedThatOthersName() throws {
        let folder = LexiconFolder(
            weapons: [
                "id: s-400; press_name: S-400; maker_ids: almaz", "id: s-300; press_name: S-300; maker_ids: almaz",
            ],
            organisations: ["id: almaz; name_vi: Almaz"],
            own: ["entities/organisations.csv": "id,remove\nalmaz,yes\n"])
        #expect(
            try folder.problems() == [
                "own-lexicon/entities/organisations.csv:2:1: warning: row 'almaz' removed, though 2 rows name it, the first "
                    + "at lexicon/entities/weapons.csv:2:20; change them too [removed-id]"
            ])
    }

    @Test func reportsAnUnknownReferenceInTheKeepersFile() throws {
        let folder = LexiconFolder(
            weapons: ["id: s-400; press_name: S-400"], own: ["entities/weapons.csv": "id,maker_ids\ns-400,mig\n"])
        #expect(
            try folder.problems() == [
                "own-lexicon/entities/weapons.csv:2:7: error: no organisation 'mig'; expected the id of a row of the lexicon "
                    + "[unknown-id]"
            ])
    }

    @Test func letsTheKeepersRuleDecideWithoutComplaint() throws {
        let result = try LexiconFolder(
            weapons: ["id: lynx; press_name: Lynx"],
            context: "rules: [{id: weapon-word, type: weapon, forms: [Lynx]}]",
            own: ["context.yml": "rules: [{id: my-lynx, type: weapon, forms: [Lynx]}]"]
        ).read()
        #expect(result.diagnostics == [])
        #expect(result.lexicon.context.rules.map(\.id) == ["my-lynx", "weapon-word"])
    }

    @Test func expectsNoWeaponForARuleWhoseWeaponTheKeeperRemoved() throws {
        let folder = LexiconFolder(
            weapons: ["id: lynx; press_name: Lynx"], context: "rules: [{id: weapon-word, type: weapon, forms: [Lynx]}]",
            own: ["entities/weapons.csv": "id,remove\nlynx,yes\n"])
        #expect(try folder.problems() == [])
    }

    @Test func reportsAFormOfTheKeepersRuleThatNothingHas() throws {
        let folder = LexiconFolder(own: ["context.yml": "rules: [{id: my-lynx, type: weapon, forms: [Lynx]}]"])
        #expect(try folder.problems().map { $0.prefix(40) } == ["own-lexicon/context.yml:1:45: warning: n"])
    }

    @Test func addsWordsThatDivideTexts() throws {
        let rules = try LexiconFolder(own: ["sentences.yml": "abbreviations: [TTg]"]).read().lexicon.sentences
        #expect(rules.abbreviations == ["TP", "TTg"])
    }

    @Test(arguments: [
        ("entities/weapon.csv", "error: isn't read; did you mean 'entities/weapons.csv'?"),
        ("weapons.csv", "error: isn't read; did you mean 'entities/weapons.csv'?"),
        ("contxt.yml", "error: isn't read; did you mean 'context.yml'?"),
        ("context.yaml", "error: isn't read; did you mean 'context.yml'?"),
        ("ships.csv", "error: isn't read; expected a name of the built-in lexicon"),
        ("ghi-chú.txt", "note: isn't read; expected a name of the built-in lexicon"),
    ])
    func saysWhichFilesItDoesNotRead(_ name: String, _ problem: String) throws {
        #expect(
            try LexiconFolder(own: [name: "id\n"]).problems() == [
                "own-lexicon/\(name): \(problem) [unknown-lexicon-file]"
            ])
    }

    @Test(arguments: ["README.md", ".git/config", "_draft.csv", "LICENSES/mit.txt"])
    func ignoresFilesThatAreNoLexicon(_ name: String) throws {
        #expect(try LexiconFolder(own: [name: "x"]).problems() == [])
    }

    @Test func refusesAFolderThatIsNotThere() {
        let store = MemoryStore()
        let error = #expect(throws: BuildError.self) {
            try LexiconReader(store: store, folder: "lexicon", own: "riêng").read()
        }
        #expect(
            error?.description
                == "error: own-lexicon folder 'riêng' can't be read; run sitegen in its own folder or name another with "
                + "--own-lexicon: nothing is there [no-own-lexicon]")
    }
}
