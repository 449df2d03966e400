import Model
import Testing

@testable import Reading

/// Which names the rows of the tables give to their entities, and for which use.
@Suite struct EntityRowTests {
    @Test func readsACountrysNamesAndItsCapital() throws {
        let lexicon = try lexicon(countries: [
            "alpha2: GB; alpha3: GBR; name_vi_press: Anh; name_en_cldr: United Kingdom; variants_vi: Anh|Vương quốc Anh; "
                + "ambiguous_vi: Anh; compound_short_vi: Anh; capital_vi: Luân Đôn; capital_en: London; "
                + "capital_is_metonym: yes; region_name: Europe; wikidata_country: Q145"
        ])
        #expect(
            uses(of: "country/gb", in: lexicon) == [
                "Anh inContext", "United Kingdom plain", "Vương quốc Anh plain", "Luân Đôn capital", "London capital",
                "Anh pairShort",
            ])
        let details = CountryDetails(alpha3: "GBR", capital: "Luân Đôn", region: "Europe")
        let country = lexicon.entities[EntityID(.country, "gb")]
        #expect(country?.details == .country(details))
        #expect(country?.name == "Anh")
        #expect(country?.nameEnglish == "United Kingdom")
        #expect(country?.wikidata == "Q145")
    }

    @Test func readsNoCapitalThatStandsForNoGovernment() throws {
        let lexicon = try lexicon(countries: ["alpha2: SG; name_vi_press: Singapore; capital_vi: Singapore"])
        #expect(uses(of: "country/sg", in: lexicon) == ["Singapore plain"])
    }

    @Test func readsAWeaponsNamesAndNicknames() throws {
        let lexicon = try lexicon(weapons: [
            "id: gj-2; press_name: Dực Long II; designation: GJ-2; aliases: Wing Loong|Kiến vàng; native_script: 翼龙; "
                + "nato_names: Badger; nicknames_vi: Dực Long II|Rồng lửa|Kiến vàng; class_phrases_vi: UAV|máy bay; "
                + "category: Aircraft; country: US|RU; needs_context: Badger|Rồng lửa"
        ])
        #expect(
            uses(of: "weapon/gj-2", in: lexicon) == [
                "Badger inContext", "Dực Long II plain", "GJ-2 plain", "Wing Loong plain", "翼龙 plain",
                "Rồng lửa nickname", "Kiến vàng nickname",
            ])
        let details = WeaponDetails(
            designation: "GJ-2", category: "Aircraft", makers: [],
            origins: [EntityID(.country, "us"), EntityID(.country, "ru")],
            natoNames: ["Badger"], nicknames: ["Dực Long II", "Rồng lửa", "Kiến vàng"],
            classPhrases: ["UAV", "máy bay"])
        #expect(lexicon.entities[EntityID(.weapon, "gj-2")]?.details == .weapon(details))
    }

    @Test(arguments: [
        ("Dực Long II", "plain"), ("Báo đen 2", "plain"), ("Gấu IV", "plain"), ("Rồng lửa", "nickname"),
        ("Gấu-3", "plain"),
        ("Vịt", "nickname"),
    ])
    func takesANumberedNicknameForAName(_ nickname: String, _ use: String) throws {
        let lexicon = try lexicon(weapons: ["id: a; press_name: A; nicknames_vi: \(nickname)"])
        #expect(uses(of: "weapon/a", in: lexicon) == ["A plain", "\(nickname) \(use)"])
    }

    @Test func readsAPersonsNamesAndOffices() throws {
        let lexicon = try lexicon(people: [
            "id: a; name: Sergei Lavrov; aliases: Lavrov|Sergey Lavrov; needs_context: Lavrov; country: RU; "
                + "titles_vi: Ngoại trưởng Nga|Đại sứ Nga; role_years: 2004/|"
        ])
        #expect(
            uses(of: "person/a", in: lexicon) == ["Lavrov inContext", "Sergei Lavrov plain", "Sergey Lavrov plain"])
        let offices = [
            PersonDetails.Office(title: "Ngoại trưởng Nga", firstYear: 2004, lastYear: nil),
            PersonDetails.Office(title: "Đại sứ Nga", firstYear: nil, lastYear: nil),
        ]
        #expect(
            lexicon.entities[EntityID(.person, "a")]?.details
                == .person(PersonDetails(country: EntityID(.country, "ru"), offices: offices)))
    }

    @Test func readsAnOrganisationsNames() throws {
        let lexicon = try lexicon(organisations: [
            "id: ap; name_vi: Hãng AP; name_en: Associated Press; aliases: AP|Hãng AP; needs_context: AP; type: news_agency; "
                + "country: US"
        ])
        #expect(
            uses(of: "organisation/ap", in: lexicon) == ["AP inContext", "Hãng AP plain", "Associated Press plain"])
        #expect(
            lexicon.entities[EntityID(.organisation, "ap")]?.details
                == .organisation(OrganisationDetails(kind: "news_agency", country: EntityID(.country, "us"))))
    }

    @Test func readsAPlacesNamesAndWhereItLies() throws {
        let lexicon = try lexicon(places: [
            "id: moscow; name_vi: Mát-xcơ-va; name_en: Moscow; aliases: Moskva|Moscow; type: capital; country: RU; "
                + "lat: 55.75; lon: -37.6"
        ])
        #expect(uses(of: "place/moscow", in: lexicon) == ["Mát-xcơ-va plain", "Moscow plain", "Moskva plain"])
        #expect(
            lexicon.entities[EntityID(.place, "moscow")]?.details
                == .place(
                    PlaceDetails(kind: "capital", country: EntityID(.country, "ru"), latitude: 55.75, longitude: -37.6))
        )
    }

    private func lexicon(
        countries: [String] = LexiconFolder().countries, weapons: [String] = [], people: [String] = [],
        organisations: [String] = [], places: [String] = []
    ) throws -> Lexicon {
        let folder = LexiconFolder(
            countries: countries, weapons: weapons, people: people, organisations: organisations, places: places)
        let result = try folder.read()
        #expect(result.diagnostics == [])
        return result.lexicon
    }

    private func uses(of id: String, in lexicon: Lexicon) -> [String] {
        lexicon.names.filter { $0.entity.description == id }.map { "\($0.text) \($0.use.rawValue)" }
    }
}
