import Model

/// The events of the archive in words, each once, the newest first; what has no date stands last.
struct EventIndex: Sendable {
    let events: [ToldEvent]
    private let numbers: [EventReference: Int]

    init(_ archive: Archive, wording: EventWording) {
        var places: [Account: Int] = [:]
        var drafts: [(account: Account, tellings: [EventReference])] = []
        var numbers: [EventReference: Int] = [:]
        for reference in archive.events {
            let event = archive.event(reference)
            let account = Account(event, words: wording.words(event))
            let place = places[account] ?? drafts.count
            if place == drafts.count {
                places[account] = place
                drafts.append((account, []))
            }
            drafts[place].tellings.append(reference)
            numbers[reference] = place
        }
        events = drafts.map { account, tellings in
            ToldEvent(
                type: account.type, modality: account.modality, time: account.time, words: account.words,
                tellings: tellings)
        }
        self.numbers = numbers
    }

    /// Those among which `references` are, each once, in the same order.
    func events(_ references: [EventReference]) -> [ToldEvent] {
        var seen: Set<Int> = []
        return references.compactMap { numbers[$0] }.filter { seen.insert($0).inserted }.map { events[$0] }
    }
}

private extension EventIndex {
    /// What an event must have in common with another to be listed with it.
    struct Account: Hashable {
        struct Party: Hashable {
            let role: EventRole
            let entity: EntityID
        }

        let type: EventType
        let modality: Modality
        let time: EventMention.TimeReading?
        let parties: Set<Party>
        let words: EventWords

        init(_ event: EventMention, words: EventWords) {
            type = event.type
            modality = event.modality
            time = event.time
            parties = Set(event.arguments.map { Party(role: $0.role, entity: $0.entity) })
            self.words = words
        }
    }
}
