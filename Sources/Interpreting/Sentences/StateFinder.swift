import Model

/// Knows the state that somebody acts for: Thổ Nhĩ Kỳ for its foreign minister, Nga for Rosoboronexport.
struct StateFinder: Sendable {
    /// The kinds of organisation in `organisations.csv` that publish.
    private static let outletKinds: Set<String> = [
        "newspaper", "news_agency", "broadcaster", "trade_press", "news_site", "magazine",
    ]

    /// Those that sell weapons.
    private static let makerKinds: Set<String> = ["manufacturer", "arms_exporter"]

    private let entities: [EntityID: Entity]
    /// The class nouns of all weapons: `tàu tuần tra`.
    private let classes: Set<String>
    /// Those that the lexicon does not know.
    private var found: [EntityID: Entity] = [:]

    /// Creates a finder of what the lexicon knows.
    init(_ entities: [EntityID: Entity]) {
        self.entities = entities
        classes = Set(entities.values.lazy.flatMap { StateFinder.classPhrases(of: $0.details) })
    }

    /// The same with what one document adds.
    func adding(_ found: [Entity]) -> StateFinder {
        var finder = self
        for entity in found { finder.found[entity.id] = entity }
        return finder
    }

    /// The state behind a person or an organisation; the entity itself where there is none.
    func state(behind entity: EntityID) -> EntityID {
        guard entity.type == .person || entity.type == .organisation else { return entity }
        return details(of: entity)?.countries.first ?? entity
    }

    /// Whether somebody only relays the news and takes part in none: Interfax.
    func isOutlet(_ entity: EntityID) -> Bool {
        guard case .organisation(let details) = details(of: entity) else { return false }
        return StateFinder.outletKinds.contains(details.kind)
    }

    /// Whether somebody makes weapons for sale: Lockheed Martin.
    func isMaker(_ entity: EntityID) -> Bool {
        guard case .organisation(let details) = details(of: entity) else { return false }
        return StateFinder.makerKinds.contains(details.kind)
    }

    /// The states that make a weapon.
    func origins(of weapon: EntityID) -> [EntityID] {
        details(of: weapon)?.countries ?? []
    }

    /// Whether the word for a thing, in small letters, may mean `weapon`: `tiêm kích` an F-16, `vũ khí` anything; but no
    /// `tàu tuần tra` an F-16.
    func may(_ thing: String, mean weapon: EntityID) -> Bool {
        guard classes.contains(thing) else { return true }
        let phrases = StateFinder.classPhrases(of: details(of: weapon))
        return phrases.isEmpty
            || phrases.contains { phrase in
                phrase == thing || phrase.hasPrefix(thing + " ") || phrase.hasSuffix(" " + thing)
                    || thing.hasPrefix(phrase + " ")
            }
    }

    private static func classPhrases(of details: EntityDetails?) -> [String] {
        guard case .weapon(let details) = details else { return [] }
        return details.classPhrases
    }

    private func details(of entity: EntityID) -> EntityDetails? { (found[entity] ?? entities[entity])?.details }
}
