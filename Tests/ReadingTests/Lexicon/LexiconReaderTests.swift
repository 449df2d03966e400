import Model
import Storage
import Testing

@testable import Reading

@Suite struct LexiconReaderTests {
    @Test func readsEntitiesOfEveryType() throws {
        let result = try LexiconFolder(
            weapons: ["id: s-400; press_name: S-400; maker_ids: almaz; country: RU"],
            people: ["id: vladimir-putin; name: Vladimir Putin; country: RU"],
            organisations: ["id: almaz; name_vi: Almaz; country: RU"],
            places: ["id: moscow; name_vi: Moskva; country: RU"]
        ).read()
        #expect(result.diagnostics == [])
        #expect(
            result.lexicon.entities.keys.sorted().map(\.description) == [
                "country/ru", "country/us", "weapon/s-400", "person/vladimir-putin", "organisation/almaz",
                "place/moscow",
            ])
    }

    @Test func readsShapesOfNamesAndWhatIsNoWeapon() throws {
        let shapes = try LexiconFolder(names: "stops: [của]", notWeapons: ["G-20", "A320"]).read().lexicon.shapes
        #expect(shapes.stops == ["của"])
        #expect(shapes.notWeapons == ["G-20", "A320"])
    }

    @Test(arguments: [
        "lexicon/entities/countries.csv", "lexicon/entities/weapons.csv", "lexicon/entities/people.csv",
        "lexicon/entities/organisations.csv", "lexicon/entities/places.csv", "lexicon/context.yml",
        "lexicon/sentences.yml", "lexicon/numbers.yml", "lexicon/currencies.csv", "lexicon/speech.yml",
        "lexicon/names.yml", "lexicon/not_weapons.csv",
        "lexicon/times.yml",
        "lexicon/dating.yml", "lexicon/deals.yml", "lexicon/anchors.csv", "lexicon/clauses.yml",
        "lexicon/events/delivery.yml",
    ])
    func refusesAFolderThatLacksAFile(_ file: String) {
        let error = #expect(throws: BuildError.self) { try LexiconFolder(missing: [file]).read() }
        #expect(error?.code == "no-lexicon")
        #expect(
            error?.message
                == "lexicon file '\(file)' can't be read; take the folder 'lexicon' of sitegen, or name another with --lexicon"
        )
    }

    @Test func reportsATableThatLacksAColumn() throws {
        var files = ["lexicon/context.yml": "rules: []", "lexicon/sentences.yml": "openers: []"]
        files["lexicon/numbers.yml"] = "counted: []"
        files["lexicon/speech.yml"] = "rules: []"
        files["lexicon/names.yml"] = "rules: []"
        files["lexicon/not_weapons.csv"] = "token\n"
        files["lexicon/times.yml"] = "rules: []"
        files["lexicon/dating.yml"] = "past: []"
        files["lexicon/deals.yml"] = "lots: []"
        files["lexicon/anchors.csv"] = AnchorRow.columns.joined(separator: ",") + "\n"
        files["lexicon/currencies.csv"] = CurrencyRow.columns.joined(separator: ",") + "\n"
        files["lexicon/speech.yml"] = "rules: []"
        files["lexicon/clauses.yml"] = "openers: []"
        for type in EventType.allCases { files["lexicon/events/\(type.rawValue).yml"] = "type: \(type.rawValue)" }
        for name in ["countries", "weapons", "people", "organisations", "places"] {
            files["lexicon/entities/\(name).csv"] = "id\n"
        }
        let columns = PlaceRow.columns.filter { $0 != "lat" }.joined(separator: ",")
        files["lexicon/entities/places.csv"] = "\(columns)\n"
        let result = try LexiconReader(store: MemoryStore(files), folder: "lexicon").read()
        #expect(
            result.diagnostics.map(\.description).filter { $0.contains("places") } == [
                "lexicon/entities/places.csv:1: error: no column 'lat'; add it to the first row; file left out "
                    + "[csv-no-column]"
            ])
    }

    @Test func leavesOutASecondRowWithAnId() throws {
        let folder = LexiconFolder(places: [
            "id: sochi; name_vi: Sochi", "id: x; name_vi: X", "id: sochi; name_vi: Sotchi",
        ])
        #expect(
            try folder.problems() == [
                "lexicon/entities/places.csv:4:1: error: id 'sochi' stands at lexicon/entities/places.csv:2:1 too; "
                    + "ids are unique within a file; row left out [repeated-id]"
            ])
        #expect(try folder.read().lexicon.entities[EntityID(.place, "sochi")]?.name == "Sochi")
    }

    @Test(arguments: [
        ("A b/../c", false), ("", false), ("S-400", false), ("s--400", false), ("-s", false), ("s-", false),
        ("s_400", false), ("đông", false), ("s-400", true), ("9k720", true), ("a", true),
    ])
    func leavesOutARowWhoseIdIsNone(_ id: String, _ isGood: Bool) throws {
        let result = try LexiconFolder(
            countries: [], places: ["name_vi: Sochi" + (id.isEmpty ? "" : "; id: \(id)")]
        ).read()
        #expect(result.lexicon.entities.keys.contains { $0.type == .place } == isGood)
        #expect(result.lexicon.names.isEmpty != isGood)
        let problem =
            "lexicon/entities/places.csv:2:1: error: id '\(id)'; expected small letters a to z and digits, parted by single "
            + "hyphens, such as s-400; row left out [bad-id]"
        #expect(result.diagnostics.map(\.description) == (isGood ? [] : [problem]))
    }

    @Test(arguments: ["", "RUS", "R1", "R-", "Đ"])
    func leavesOutACountryWhoseCodeIsNone(_ code: String) throws {
        let folder = LexiconFolder(countries: ["name_vi_press: Nga" + (code.isEmpty ? "" : "; alpha2: \(code)")])
        #expect(
            try folder.problems() == [
                "lexicon/entities/countries.csv:2:1: error: id '\(code.lowercased())'; expected two letters of ISO 3166-1, "
                    + "such as RU; row left out [bad-id]"
            ])
    }

    @Test(arguments: [
        (LexiconFolder(people: ["id: a; name: A; country: XX"]), "people.csv:2:7", "no country 'xx'"),
        (LexiconFolder(places: ["id: a; name_vi: A; country: XX"]), "places.csv:2:8", "no country 'xx'"),
        (LexiconFolder(organisations: ["id: a; name_vi: A; country: XX"]), "organisations.csv:2:9", "no country 'xx'"),
        (LexiconFolder(weapons: ["id: a; press_name: A; country: RU|XX"]), "weapons.csv:2:13", "no country 'xx'"),
        (LexiconFolder(weapons: ["id: a; press_name: A; maker_ids: mig"]), "weapons.csv:2:12", "no organisation 'mig'"),
    ])
    func reportsIdsThatNoRowDescribes(_ folder: LexiconFolder, _ place: String, _ problem: String) throws {
        #expect(
            try folder.problems() == [
                "lexicon/entities/\(place): error: \(problem); expected the id of a row of the lexicon [unknown-id]"
            ])
    }

    @Test(
        arguments: [
            ("2014/2023", 2014, 2023), ("2018/", 2018, nil), ("/2023", nil, 2023), ("", nil, nil),
        ] as [(String, Int?, Int?)])
    func readsTheYearsOfAnOffice(_ years: String, _ first: Int?, _ last: Int?) throws {
        let result = try LexiconFolder(people: [
            "id: a; name: A; titles_vi: Ngoại trưởng Nga" + (years.isEmpty ? "" : "; role_years: \(years)")
        ]).read()
        #expect(result.diagnostics == [])
        let office = PersonDetails.Office(title: "Ngoại trưởng Nga", firstYear: first, lastYear: last)
        #expect(
            result.lexicon.entities[EntityID(.person, "a")]?.details
                == .person(PersonDetails(country: nil, offices: [office])))
    }

    @Test(arguments: ["2014", "2014-2023", "năm/2023", "2014/nay", "1/2/3"])
    func reportsYearsThatAreNone(_ years: String) throws {
        let folder = LexiconFolder(people: ["id: a; name: A; titles_vi: Ngoại trưởng Nga; role_years: \(years)"])
        #expect(
            try folder.problems() == [
                "lexicon/entities/people.csv:2:25: error: years '\(years)'; expected first/last, such as 2014/2023, "
                    + "2018/ or /2023 [bad-years]"
            ])
    }

    @Test(arguments: [("lat", "91", 90, 9), ("lat", "-90.1", 90, 9), ("lon", "181", 180, 10), ("lat", "bắc", 90, 9)])
    func reportsDegreesThatAreNone(_ column: String, _ degrees: String, _ limit: Int, _ at: Int) throws {
        let folder = LexiconFolder(places: ["id: a; name_vi: A; \(column): \(degrees)"])
        #expect(
            try folder.problems() == [
                "lexicon/entities/places.csv:2:\(at): error: \(column) '\(degrees)'; expected degrees from -\(limit) to "
                    + "\(limit) [bad-degrees]"
            ])
    }

    @Test func warnsOfARowWithoutAName() throws {
        let result = try LexiconFolder(weapons: ["id: s-400; designation: S-400 Triumf"]).read()
        #expect(
            result.diagnostics.map(\.description) == [
                "lexicon/entities/weapons.csv:2:1: warning: row 's-400' without a name; expected the one under which "
                    + "readers know it [no-name]"
            ])
        #expect(result.lexicon.entities.count == 3, "it is used all the same")
    }

    @Test(arguments: [
        (
            LexiconFolder(places: ["id: a; name_vi: Aden", "id: b; name_vi: B; aliases: Aden"]), "places",
            "'Aden' of 'b'", "'a'"
        ),
        (
            LexiconFolder(weapons: ["id: a; press_name: F100", "id: b; press_name: F100"]), "weapons", "'F100' of 'b'",
            "'a'"
        ),
    ])
    func warnsOfANameThatTwoRowsHave(_ folder: LexiconFolder, _ file: String, _ name: String, _ owner: String) throws {
        #expect(
            try folder.problems() == [
                "lexicon/entities/\(file).csv:3:1: warning: name \(name) is that of \(owner) at "
                    + "lexicon/entities/\(file).csv:2:1 too; expected a name of one row; take it from one of them, or list "
                    + "it in both as ambiguous [shared-name]"
            ])
    }

    @Test(arguments: [
        LexiconFolder(weapons: [
            "id: a; press_name: A; nato_names: Flanker-H", "id: b; press_name: B; nato_names: Flanker-H",
        ]),
        LexiconFolder(people: [
            "id: a; name: A B; aliases: B; needs_context: B", "id: c; name: C B; aliases: B; needs_context: B",
        ]),
        LexiconFolder(places: ["id: a; name_vi: A; name_en: A; aliases: A"], sentences: "openers: []"),
        LexiconFolder(organisations: ["id: a; name_vi: A"], places: ["id: a; name_vi: A"]),
    ])
    func allowsNamesOfFamiliesAmbiguousOnesAndThoseOfTwoTypes(_ folder: LexiconFolder) throws {
        #expect(try folder.problems() == [])
    }

    @Test func printsTheSameFingerprintForTheSameFilesOnly() throws {
        let folder = LexiconFolder()
        let fingerprint = try folder.read().fingerprint
        #expect(try folder.read().fingerprint == fingerprint)
        #expect(fingerprint.utf8.count == 64)
        for changed in [
            LexiconFolder(countries: ["alpha2: RU; name_vi_press: Nga"]), LexiconFolder(context: "rules: [ ]"),
            LexiconFolder(sentences: "abbreviations: [TS]"), LexiconFolder(numbers: "counted: [UAV]"),
            LexiconFolder(currencies: ["code: RUB; country: RU; forms: rúp"]), LexiconFolder(speech: "rules: [ ]"),
            LexiconFolder(names: "stops: [của]"), LexiconFolder(notWeapons: ["G-20"]),
            LexiconFolder(dating: "past: [từng]"),
            LexiconFolder(anchors: ["id: a; name_vi: A; edtf: 2021; kind: event; cues: a"]),
            LexiconFolder(own: ["context.yml": "city_cues: [tại]"]),
            LexiconFolder(own: ["sentences.yml": "openers: []"]),
            LexiconFolder(times: "rules: [ ]"),
        ] {
            #expect(try changed.read().fingerprint != fingerprint)
        }
    }
}
