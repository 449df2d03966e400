import Model

/// Tells for which state somebody acts: the Pentagon for the United States.
struct StateFinder {
    private let lexicon: Lexicon
    private let found: FoundEntities
    private let stateBodies: Set<String>

    init(_ lexicon: Lexicon, found: FoundEntities) {
        self.lexicon = lexicon
        self.found = found
        stateBodies = Set(lexicon.deals.stateBodies)
    }

    func entity(_ id: EntityID) -> Entity? { lexicon.entities[id] ?? found[id] }

    /// The state for which an organisation acts, or a person; everybody else is themselves.
    func actor(_ id: EntityID) -> EntityID {
        switch entity(id)?.details {
        case .organisation(let details):
            guard stateBodies.contains(details.kind), let country = details.country else { return id }
            return country
        case .person(let details): return details.country ?? id
        default: return id
        }
    }

    /// The country to which a supplier or speaker belongs, also for a company; `nil` for an alliance or a stranger.
    func country(_ id: EntityID) -> EntityID? {
        id.type == .country ? id : entity(id)?.details.countries.first
    }

    /// Where a weapon comes from, the leading country first.
    func origins(_ weapon: EntityID) -> [EntityID] { entity(weapon)?.details.countries ?? [] }
}
