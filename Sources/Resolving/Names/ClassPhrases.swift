import Model

/// The nouns that stand before each weapon's name, made ready for asking: `"pháo phòng không"` speaks for one Gepard,
/// `"tàu hộ vệ"` for the other.
struct ClassPhrases: Sendable {
    private let sets: [PhraseSet]
    /// The set of each weapon; many share one.
    private let setNumbers: [EntityID: Int]

    init(_ lexicon: Lexicon) {
        var sets: [PhraseSet] = []
        var setNumbers: [EntityID: Int] = [:]
        var known: [[String]: Int] = [:]
        for (id, entity) in lexicon.entities {
            guard case .weapon(let weapon) = entity.details, !weapon.classPhrases.isEmpty else { continue }
            if let number = known[weapon.classPhrases] {
                setNumbers[id] = number
            } else {
                known[weapon.classPhrases] = sets.count
                setNumbers[id] = sets.count
                sets.append(PhraseSet(weapon.classPhrases))
            }
        }
        self.sets = sets
        self.setNumbers = setNumbers
    }

    /// The phrases of a weapon; `nil` for everything that has none.
    subscript(_ entity: EntityID) -> PhraseSet? {
        setNumbers[entity].map { sets[$0] }
    }
}
