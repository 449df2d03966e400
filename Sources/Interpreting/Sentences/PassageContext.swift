import Model

/// What a passage has spoken of so far: an article, or one line of a digest.
///
/// A later sentence that says “nước này”, or names no weapon, means what was named last.
struct PassageContext {
    /// The states named, the last one at the end; each once.
    private(set) var states: [EntityID] = []
    /// The weapons of the last sentence that named any.
    private(set) var weapons: [EntityID] = []
    /// The last event's parties by role.
    private(set) var parties: [EventRole: EntityID] = [:]
    private let attributions: [Attribution]
    private let finder: StateFinder

    init(attributions: [Attribution], states finder: StateFinder) {
        self.attributions = attributions
        self.finder = finder
    }

    /// Forgets what was said, at the next line of a digest.
    mutating func beginPassage() {
        states = []
        weapons = []
        parties = [:]
    }

    mutating func note(_ reading: SentenceReading) {
        for noun in reading.nouns where noun.isName {
            for entity in noun.entities where entity.type == .country {
                states.removeAll { $0 == entity }
                states.append(entity)
            }
        }
        let named = reading.nouns.filter { $0.isName && $0.isWeapon }.flatMap(\.entities)
        if !named.isEmpty { weapons = named }
    }

    mutating func note(_ arguments: [EventArgument]) {
        for argument in arguments where argument.entity.type == .country { parties[argument.role] = argument.entity }
    }

    /// The state that “nước này” means behind `nouns`: the sentence's first that no preposition governs, for it is what
    /// the sentence is about; else the last one named.
    func lastState(before nouns: [SentenceNoun]) -> EntityID? {
        let named = nouns.filter { $0.isName && !$0.isOwner && $0.entities.first?.type == .country }
        return named.first { $0.governor == nil }?.entities.first ?? named.last?.entities.first ?? states.last
    }

    /// The two states that “hai nước” means.
    func lastTwoStates(before nouns: [SentenceNoun]) -> [EntityID] {
        var all = states
        for entity in nouns.filter(\.isName).flatMap(\.entities) where entity.type == .country {
            all.removeAll { $0 == entity }
            all.append(entity)
        }
        return all.count < 2 ? [] : Array(all.suffix(2))
    }

    /// The state of whoever speaks at `offset`.
    func speaker(at offset: Int) -> EntityID? {
        let innermost = attributions.filter { $0.claim.start <= offset && offset < $0.claim.end }
            .min { $0.claim.range.count < $1.claim.range.count }
        return innermost?.speaker.entity.map { finder.state(behind: $0) }
    }
}
