import Model

/// What a passage has spoken of so far: an article, or one line of a digest.
///
/// A later sentence that says “nước này”, or names no weapon, means what was named last.
struct PassageContext {
    /// The states named, the last one at the end; each once.
    private var states: [EntityID] = []
    /// The state that the last sentence with a state named first: what it was about.
    private var topic: EntityID?
    /// The weapons of the last sentence that named any.
    private(set) var weapons: [EntityID] = []
    /// The last event's parties by role.
    private(set) var parties: [EventRole: EntityID] = [:]
    /// The weapons that the events of the sentence at hand name.
    private var told: [EntityID] = []
    private let resolved: ResolvedDocument
    private let finder: StateFinder

    init(_ resolved: ResolvedDocument, states finder: StateFinder) {
        self.resolved = resolved
        self.finder = finder
    }

    /// Forgets what was said, at the next line of a digest.
    mutating func beginPassage() {
        states = []
        topic = nil
        weapons = []
        parties = [:]
    }

    /// Remembers what a sentence names.
    mutating func note(mentions: Range<Int>) {
        var first: EntityID?
        var named: [EntityID] = []
        for mention in resolved.mentions[mentions] {
            let entity = finder.state(behind: mention.entity)
            switch entity.type {
            case .country:
                first = first ?? entity
                states.removeAll { $0 == entity }
                states.append(entity)
            case .weapon: if !named.contains(entity) { named.append(entity) }
            case .person, .organisation, .place: break
            }
        }
        topic = first ?? topic
        // "mua F-35 thay cho F-4": what was bought is what the next sentence speaks of.
        if !named.isEmpty { weapons = told.isEmpty ? named : told }
        told = []
    }

    mutating func note(_ arguments: [EventArgument]) {
        for argument in arguments {
            switch argument.entity.type {
            case .country: parties[argument.role] = argument.entity
            case .weapon: if argument.span != nil, !told.contains(argument.entity) { told.append(argument.entity) }
            case .person, .organisation, .place: break
            }
        }
    }

    /// The state that “nước này” means behind `nouns`: what the sentence is about, its first state that no preposition
    /// governs; in an inner clause the last one named; where the sentence names none, what the last one was about.
    func lastState(before nouns: [SentenceNoun], isInner: Bool) -> EntityID? {
        let named = nouns.filter {
            $0.isName && !$0.isOwner && !$0.isAside && $0.state != nil
                && !($0.governor?.kinds.contains(.owner) ?? false)
        }
        if isInner { return (named.last ?? owner(among: nouns))?.state ?? topic }
        return (named.first { $0.governor == nil } ?? named.last)?.state ?? topic
    }

    /// The last whose something is that is no weapon: lập trường của `Ấn Độ`.
    private func owner(among nouns: [SentenceNoun]) -> SentenceNoun? {
        for (noun, before) in zip(nouns.reversed(), nouns.reversed().dropFirst().map(Optional.some) + [nil]) {
            guard noun.isName, noun.state != nil, let governor = noun.governor, governor.kinds.contains(.owner) else {
                continue
            }
            if let before, before.isWeapon, before.token + 1 == governor.tokens.lowerBound { continue }
            return noun
        }
        return nil
    }

    /// The state that “nước này” means which another makes act: “Mỹ gây sức ép lên Iran, buộc `nước này` …”; the last one
    /// named beside the one that acts, who is the first behind the word at `opener` that opens its clause.
    func otherState(before nouns: [SentenceNoun], behind opener: Int) -> EntityID? {
        let names = nouns.filter { $0.isName && !$0.isOwner && $0.state != nil }
        guard let doer = (names.first { $0.token > opener } ?? names.first)?.state else { return topic }
        return names.last { $0.state != doer }?.state ?? states.last { $0 != doer }
    }

    /// The two states that “hai nước” means: those named last; of three in the sentence what it is about, and the last.
    func lastTwoStates(before nouns: [SentenceNoun]) -> [EntityID] {
        let free = nouns.filter { $0.isName && $0.governor == nil && !$0.isOwner }.compactMap(\.state)
        if let first = free.first, let last = free.last, first != last, Set(nouns.compactMap(\.state)).count > 2 {
            return [first, last]
        }
        var all = states
        for entity in nouns.filter(\.isName).compactMap(\.state) {
            all.removeAll { $0 == entity }
            all.append(entity)
        }
        return all.count < 2 ? [] : Array(all.suffix(2))
    }

    /// The state of whoever speaks at `offset`.
    func speaker(at offset: Int) -> EntityID? {
        resolved.attribution(at: offset)?.speaker.entity.map { finder.state(behind: $0) }
    }
}
