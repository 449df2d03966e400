import Model

/// Three countries and a weapon, with a second name for one of them.
enum SampleLexicon {
    static let turkiye = EntityID(.country, "tr")
    static let russia = EntityID(.country, "ru")
    static let s400 = EntityID(.weapon, "s-400")

    static let names = [("Thổ Nhĩ Kỳ", turkiye), ("Ankara", turkiye), ("Nga", russia), ("S-400", s400)]

    static let lexicon = make([
        country("tr", "Thổ Nhĩ Kỳ", english: "Türkiye"), country("ru", "Nga", english: "Russia"),
        country("us", "Mỹ", english: "United States"), weapon("s-400"),
    ])

    static func make(_ entities: [Entity]) -> Lexicon {
        Lexicon(
            entities: Dictionary(uniqueKeysWithValues: entities.map { ($0.id, $0) }), names: [],
            context: NameContext(
                leads: [:], outletLeads: [], personalSyllables: [], cityCues: [], governmentCues: [], rules: []))
    }

    static func country(_ code: String, _ name: String, english: String?) -> Entity {
        Entity(
            id: EntityID(.country, code), name: name, nameEnglish: english,
            details: .country(CountryDetails(alpha3: code, capital: nil, region: nil)), wikidata: nil)
    }

    static func weapon(_ key: String) -> Entity {
        Entity(
            id: EntityID(.weapon, key), name: key.uppercased(), nameEnglish: nil,
            details: .weapon(
                WeaponDetails(
                    designation: key, category: "", makers: [], origins: [], natoNames: [], nicknames: [],
                    classPhrases: [])),
            wikidata: nil)
    }
}
