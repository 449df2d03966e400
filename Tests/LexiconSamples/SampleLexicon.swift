import Model

/// A little lexicon, written as text: one entity a line with its names behind the colon.
///
/// `weapon/s-400 ru (tổ hợp|hệ thống tên lửa): S-400, Triumf?, Rồng lửa*` is a Russian weapon with two class phrases,
/// one name that means it anywhere, one that needs the words beside it and a nickname. `^` marks the name of a capital and
/// `~` a short form for pairs.
package enum SampleLexicon {
    package static func make(
        _ text: String, context: NameContext = .sample(), speech: SpeechRules = SpeechRules(),
        shapes: NameShapes = NameShapes()
    ) -> Lexicon {
        let lines = text.split(separator: "\n").map(EntityLine.init)
        var lexicon = Lexicon(
            entities: Dictionary(uniqueKeysWithValues: lines.map { ($0.entity.id, $0.entity) }),
            names: lines.flatMap(\.names), context: context)
        lexicon.speech = speech
        lexicon.shapes = shapes
        return lexicon
    }
}

/// One line of a `SampleLexicon`.
private struct EntityLine {
    let entity: Entity
    let names: [EntityName]

    init(_ line: Substring) {
        let sides = line.split(separator: ": ", maxSplits: 1)
        let head = sides[0].split(separator: " ", maxSplits: 1)
        let slash = head[0].split(separator: "/")
        let type = EntityType(rawValue: String(slash[0])) ?? .place
        let id = EntityID(type, String(slash[1]))
        let rest = head.count > 1 ? head[1] : ""
        let phrases = rest.drop { $0 != "(" }.dropFirst().dropLast().split(separator: "|").map(String.init)
        let country = rest.prefix { $0 != "(" && $0 != " " }
        names = sides[1].split(separator: ", ").map { EntityLine.name($0, of: id) }
        entity = Entity(
            id: id, name: names[0].text, nameEnglish: nil,
            details: EntityLine.details(
                of: type, country: country.isEmpty ? nil : EntityID(.country, String(country)), phrases: phrases),
            wikidata: nil)
    }

    private static func name(_ text: Substring, of entity: EntityID) -> EntityName {
        let uses: [Character: EntityName.Use] = ["?": .inContext, "^": .capital, "~": .pairShort, "*": .nickname]
        guard let use = text.last.flatMap({ uses[$0] }) else {
            return EntityName(text: String(text), entity: entity, use: .plain)
        }
        return EntityName(text: String(text.dropLast()), entity: entity, use: use)
    }

    private static func details(of type: EntityType, country: EntityID?, phrases: [String]) -> EntityDetails {
        switch type {
        case .country: .country(CountryDetails(alpha3: "", capital: nil, region: nil))
        case .weapon:
            .weapon(
                WeaponDetails(
                    designation: "", category: "", makers: [], origins: country.map { [$0] } ?? [], natoNames: [],
                    nicknames: [], classPhrases: phrases))
        case .person: .person(PersonDetails(country: country, offices: []))
        case .organisation: .organisation(OrganisationDetails(kind: phrases.first ?? "", country: country))
        case .place:
            .place(PlaceDetails(kind: phrases.first ?? "", country: country, latitude: nil, longitude: nil))
        }
    }
}

extension NameContext {
    /// Leads and cues enough for the tests, with `rules`.
    package static func sample(_ rules: [NameRule] = []) -> NameContext {
        NameContext(
            leads: [
                .person: ["ông", "tổng thống", "thủ tướng", "nhà vua"],
                .organisation: ["tập đoàn", "viện", "tờ", "báo"],
                .place: ["đường cao tốc", "tỉnh"], .country: ["nước", "phía"], .weapon: ["lớp", "tàu"],
            ],
            outletLeads: ["tờ", "báo"], personalSyllables: ["Tuấn", "Linh", "Thúy", "Văn"],
            cityCues: ["tại", "ở", "ngoại ô", "tới"], governmentCues: ["chính quyền tại", "bàn giao tới"],
            neverAfter: ["USS"], neverBefore: ["Times"], rules: rules)
    }
}

extension NameRule {
    /// A rule of which only the tested parts are written.
    package init(
        _ id: String, _ type: EntityType, _ forms: [String] = [], alone: Bool = false, inside: Bool = false,
        fullName: Bool = false, after: [String] = [], before: [String] = [], near: [String] = [],
        neverAfter: [String] = [], neverBefore: [String] = [], neverOpening: [String] = []
    ) {
        self.init(
            id: id, type: type, forms: forms, standsAlone: alone, standsInside: inside, followsFullName: fullName,
            after: after, before: before, near: near, neverAfter: neverAfter, neverBefore: neverBefore,
            neverOpening: neverOpening, examples: [])
    }
}
