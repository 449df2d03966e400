import Model

/// Two countries and a weapon, and one rule: `"Anh"` is the country behind `"Thủ tướng"`.
enum SmallLexicon {
    static let russia = EntityID(.country, "ru")
    static let britain = EntityID(.country, "gb")

    /// Counts fighters and dollars.
    static var numbers: NumberRules {
        var numbers = NumberRules()
        numbers.counted = ["tiêm kích"]
        numbers.qualifiers = [NumberRules.Qualifier(text: "gần", meaning: .approximately)]
        numbers.currencies = [
            Currency(code: "USD", country: nil, forms: ["USD"], largeForms: [], formsBefore: [])
        ]
        return numbers
    }

    static func make(
        examples: [String] = [], rules: [NameRule]? = nil, numbers: NumberRules = NumberRules()
    ) -> Lexicon {
        let entities = [country("ru", "Nga"), country("gb", "Anh")]
        var lexicon = Lexicon(
            entities: Dictionary(uniqueKeysWithValues: entities.map { ($0.id, $0) }),
            names: [
                EntityName(text: "Nga", entity: russia, use: .plain),
                EntityName(text: "Anh", entity: britain, use: .inContext),
            ],
            context: NameContext(
                leads: [:], outletLeads: [], personalSyllables: [], cityCues: [], governmentCues: [],
                rules: rules ?? [britishRule(examples: examples)]))
        lexicon.numbers = numbers
        return lexicon
    }

    static func britishRule(examples: [String]) -> NameRule {
        NameRule(
            id: "country-britain", type: .country, forms: ["Anh"], standsAlone: false, followsFullName: false,
            after: ["thủ tướng"], before: [], near: [], neverAfter: [], neverBefore: [],
            examples: examples.enumerated().compactMap { number, text in
                LexiconExample(
                    notation: text, position: SourcePosition(path: "lexicon/context.yml", line: number + 1, column: 9))
            })
    }

    private static func country(_ code: String, _ name: String) -> Entity {
        Entity(
            id: EntityID(.country, code), name: name, nameEnglish: nil,
            details: .country(CountryDetails(alpha3: code, capital: nil, region: nil)), wikidata: nil)
    }
}
