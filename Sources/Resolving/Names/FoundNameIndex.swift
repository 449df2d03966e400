import Model

/// What of the lexicon tells whether a name that was found by its shape is known after all, in another spelling.
struct FoundNameIndex: Sendable {
    let entities: [EntityID: Entity]
    let rules: [String: NameShapeRule]
    private let spelling: NameSpelling
    /// By the slug of each name of more than one word.
    private let organisations: [String: EntityID]
    private let acronyms: [String: EntityID]
    private let people: [[UInt8]: EntityID]
    /// Given names that are no misspelling of another.
    private let givenNames: Set<[UInt8]>
    /// By surname, with the key of the given names before it.
    private let namesakes: [[UInt8]: [(given: [UInt8], id: EntityID)]]
    /// By the slug of each name without its hyphens.
    private let weapons: [String: EntityID]
    private let places: [String: EntityID]
    private let categories: [String: String]

    init(_ lexicon: Lexicon) {
        entities = lexicon.entities
        rules = Dictionary(lexicon.shapes.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let spelling = NameSpelling(lexicon.shapes.spellings)
        self.spelling = spelling
        // Without rules nothing is found that could be asked for.
        let names = lexicon.shapes.rules.isEmpty ? [] : lexicon.names
        let long = names.filter { $0.text.utf8.contains(UInt8(ascii: " ")) }
        organisations = FoundNameIndex.ids(of: long, .organisation) { Slug(of: $0).value }
        acronyms = FoundNameIndex.ids(of: names.filter { FoundNameIndex.isAcronym($0.text) }, .organisation) { $0 }
        var namesakes: [[UInt8]: [(given: [UInt8], id: EntityID)]] = [:]
        // Names of another language are misspelt; "Nguyễn Văn Dũng" is no "Nguyễn Tấn Dũng".
        let surnames = Set(lexicon.shapes.words(.surnamed, of: .person))
        for name in long where name.entity.type == .person && !surnames.contains(String(name.text.prefix { $0 != " " }))
        {
            let (given, surname) = FoundNameIndex.divided(spelling.key(of: name.text))
            namesakes[surname, default: []].append((given, name.entity))
        }
        self.namesakes = namesakes
        givenNames = Set(lexicon.shapes.words(.given, of: .person).map { spelling.key(of: $0) })
        people = FoundNameIndex.ids(of: long, .person) { spelling.key(of: $0) }
        weapons = FoundNameIndex.ids(of: names, .weapon) { FoundNameIndex.weaponKey(of: $0) }
        places = FoundNameIndex.ids(of: names, .place) { Slug(of: $0).value }
        categories = names.isEmpty ? [:] : FoundNameIndex.categories(in: lexicon)
    }

    /// The organisation of the lexicon that is called `name`, with whatever capitals.
    func organisation(called name: String) -> EntityID? { organisations[Slug(of: name).value] }

    /// The person of the lexicon whose full name is a spelling of `name`.
    ///
    /// Where no name agrees, a foreigner whose surname does and whose given name differs by two letters at most: `"Petr
    /// Poroshenko"`, `"Dimtry Peskov"`.
    func person(called name: String) -> EntityID? {
        let key = spelling.key(of: name)
        if let person = people[key] { return person }
        let (given, surname) = FoundNameIndex.divided(key)
        guard given.count > 3, !givenNames.contains(given), let namesakes = namesakes[surname] else { return nil }
        let near = Set(namesakes.filter { $0.given.first == given.first && isNear($0.given, given) }.map(\.id))
        return near.count == 1 ? near.first : nil
    }

    /// The organisation of the lexicon that has the acronym, as no other has.
    func organisation(abbreviated acronym: String) -> EntityID? { acronyms[acronym] }

    func place(called name: String) -> EntityID? { places[Slug(of: name).value] }

    /// The weapon of the lexicon of which `name` is a variant: `"Su-35S"` is a `"Su-35"`.
    func weapon(called name: String) -> EntityID? {
        let key = FoundNameIndex.weaponKey(of: name)
        if let weapon = weapons[key] { return weapon }
        let family = key.utf8.reversed().drop { (0x61...0x7A).contains($0) }.reversed()
        guard family.count < key.utf8.count, family.contains(where: { (0x61...0x7A).contains($0) }) else { return nil }
        return weapons[String(decoding: Array(family), as: UTF8.self)]
    }

    /// The category of most weapons before whose names `noun` stands.
    func category(of noun: String) -> String { categories[noun.lowercased()] ?? "Other" }

    /// The id of a state's body, by the pattern of its rule.
    func bodyID(by rule: NameShapeRule, of country: EntityID) -> EntityID? {
        guard !rule.idPattern.isEmpty, let state = entities[country] else { return nil }
        let english = state.nameEnglish ?? state.name
        // "Myanmar (Burma)"
        let name = english.utf8.split(separator: UInt8(ascii: "(")).first.map { String(Substring($0)) } ?? english
        let key = rule.idPattern.utf8.split(separator: UInt8(ascii: "{")).map { part -> String in
            let text = String(Substring(part))
            if text.hasPrefix("name}") { return Slug(of: name).value + text.dropFirst(5) }
            if text.hasPrefix("code}") { return country.key + text.dropFirst(5) }
            return text
        }
        return EntityID(.organisation, key.joined())
    }
}

private extension FoundNameIndex {
    /// The key of the given names, and that of the surname, the last word.
    static func divided(_ key: [UInt8]) -> (given: [UInt8], surname: [UInt8]) {
        guard let gap = key.lastIndex(of: UInt8(ascii: "-")) else { return ([], key) }
        return (Array(key[..<gap]), Array(key[(gap + 1)...]))
    }

    /// Whether two given names differ by at most two letters, or one where they are short.
    func isNear(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        EditDistance.between(first, second) <= (min(first.count, second.count) > 4 ? 2 : 1)
    }

    static func isAcronym(_ name: String) -> Bool {
        (3...9).contains(name.utf8.count) && name.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }

    /// The entities of `type` by the keys of their names; a key that two of them share tells nothing.
    static func ids<Key: Hashable>(
        of names: [EntityName], _ type: EntityType, by key: (String) -> Key
    ) -> [Key: EntityID] {
        var ids: [Key: EntityID] = [:]
        var shared: Set<Key> = []
        for name in names where name.entity.type == type {
            let key = key(name.text)
            if let other = ids[key], other != name.entity { shared.insert(key) }
            ids[key] = name.entity
        }
        for key in shared { ids[key] = nil }
        return ids
    }

    static func weaponKey(of name: String) -> String {
        String(decoding: Slug(of: name).value.utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
    }

    static func categories(in lexicon: Lexicon) -> [String: String] {
        var counts: [String: [String: Int]] = [:]
        for entity in lexicon.entities.values {
            guard case .weapon(let weapon) = entity.details else { continue }
            for phrase in weapon.classPhrases {
                counts[phrase.lowercased(), default: [:]][weapon.category, default: 0] += 1
            }
        }
        return counts.mapValues { counts in
            counts.max { $0.value == $1.value ? $0.key > $1.key : $0.value < $1.value }?.key ?? "Other"
        }
    }
}
