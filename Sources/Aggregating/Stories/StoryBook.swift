import Model

/// All events of an archive, each once, and all their tellings.
struct StoryBook {
    /// The newest first; what has no date stands last.
    let events: [StoryEvent]
    let tellings: [EventReference: Telling]

    init(_ documents: [InterpretedDocument], rules: DealRules, states: StateFinder) {
        let twins = PassageTwins(documents)
        let reader = TellingReader(rules, states: states)
        var all: [Telling] = []
        for (number, document) in documents.enumerated() {
            all += reader.tellings(of: document, number: number, twins: twins)
        }
        let merger = StoryMerger(rules)
        let groups = Dictionary(grouping: all, by: \.key)
        let drafts = groups.values.flatMap { merger.drafts(of: $0) }
        let ids = documents.map { EventID.all(of: $0) }
        // References differ, so the order of the groups does not matter.
        let stories = drafts.map { $0.story(ids: ids) }
        events = stories.map { (EventRank($0.time, at: $0.evidence[0].telling), $0) }
            .sorted { $0.0 < $1.0 }.map(\.1)
        tellings = Dictionary(uniqueKeysWithValues: all.map { ($0.reference, $0) })
    }

    /// The events, each with those of `deals` to which it belongs.
    func events(tiedTo deals: [Deal]) -> [StoryEvent] {
        var ids: [Int: [DealID]] = [:]
        for deal in deals { for event in deal.events { ids[event.event, default: []].append(deal.id) } }
        return events.enumerated().map { place, event in ids[place].map(event.told) ?? event }
    }

    /// By entity, the places of the `events` in which it takes part; who only tells of an event takes no part in it.
    static func places(byEntity events: [StoryEvent]) -> [EntityID: [Int]] {
        var places: [EntityID: [Int]] = [:]
        for (place, event) in events.enumerated() {
            for entity in Set(event.arguments.map(\.entity)) { places[entity, default: []].append(place) }
        }
        return places
    }
}

private extension StoryDraft {
    /// The event; `ids` are those of all event mentions by document.
    func story(ids: [[EventID]]) -> StoryEvent {
        let ordered = tellings.sorted { $0.telling.reference < $1.telling.reference }
        var sources = SourceCounter()
        let evidence = ordered.map { telling, narrowing in
            EventEvidence(
                telling: telling.reference, source: sources.number(of: telling), narrowing: narrowing)
        }
        let first = ordered[0].telling
        // Of equally full ones the first: `max(by:)` would take the last.
        let fullest = ordered.map(\.telling).reduce(first) { best, telling in
            telling.event.arguments.count > best.event.arguments.count ? telling : best
        }
        return StoryEvent(
            id: ids[first.reference.document][first.reference.event], type: first.key.type,
            modality: first.key.modality, time: lead.event.time,
            arguments: arguments(of: [fullest] + ordered.map(\.telling)), rule: fullest.event.rule, evidence: evidence)
    }

    /// What takes part by any telling, the words of the first one that says so.
    func arguments(of tellings: [Telling]) -> [EventArgument] {
        var seen: Set<StoryKey.Party> = []
        var arguments: [EventArgument] = []
        for argument in tellings.flatMap(\.event.arguments)
        where seen.insert(StoryKey.Party(role: argument.role, entity: argument.entity)).inserted {
            arguments.append(
                EventArgument(role: argument.role, entity: argument.entity, span: nil, rule: argument.rule))
        }
        let order = Dictionary(uniqueKeysWithValues: EventRole.allCases.enumerated().map { ($1, $0) })
        // Stable by place, for the fullest telling names the parties in the order of its text.
        return arguments.enumerated()
            .sorted { (order[$0.element.role] ?? 0, $0.offset) < (order[$1.element.role] ?? 0, $1.offset) }
            .map(\.element)
    }
}
