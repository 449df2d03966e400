import Model

/// Knows the state that somebody acts for: Thổ Nhĩ Kỳ for its foreign minister, Nga for Rosoboronexport.
struct StateFinder: Sendable {
    /// The kinds of organisation in `organisations.csv` that publish.
    private static let outletKinds: Set<String> = [
        "newspaper", "news_agency", "broadcaster", "trade_press", "news_site", "magazine",
    ]

    private let entities: [EntityID: Entity]

    /// Creates a finder of what the lexicon knows and of what one document adds.
    init(_ entities: [EntityID: Entity]) {
        self.entities = entities
    }

    func adding(_ found: [Entity]) -> StateFinder {
        guard !found.isEmpty else { return self }
        var all = entities
        for entity in found { all[entity.id] = entity }
        return StateFinder(all)
    }

    /// The state behind a person or an organisation; the entity itself where there is none.
    func state(behind entity: EntityID) -> EntityID {
        guard entity.type == .person || entity.type == .organisation else { return entity }
        return entities[entity]?.details.countries.first ?? entity
    }

    /// Whether somebody only relays the news and takes part in none: Interfax.
    func isOutlet(_ entity: EntityID) -> Bool {
        guard case .organisation(let details) = entities[entity]?.details else { return false }
        return StateFinder.outletKinds.contains(details.kind)
    }

    /// The states that make a weapon.
    func origins(of weapon: EntityID) -> [EntityID] {
        entities[weapon]?.details.countries ?? []
    }
}
