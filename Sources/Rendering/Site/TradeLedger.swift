import Model

/// Gathers the steps of trade by supplier, recipient and weapon: what events tell of one of each goes into one line.
///
/// Talks and agreements that name two parties without saying who sells belong to a line of the two, where there is one.
struct TradeLedger {
    /// Who sells what to whom; a side that nobody names is `nil`.
    struct Deal: Hashable {
        let supplier: EntityID?
        let recipient: EntityID?
        let weapon: EntityID?

        private var sides: [EntityID?] { [supplier, recipient, weapon] }

        /// Whether it names all that `other` names, and more.
        func says(more other: Deal) -> Bool {
            self != other && zip(sides, other.sides).allSatisfy { $1 == nil || $0 == $1 }
        }
    }

    struct Step: Hashable {
        let type: EventType
        let modality: Modality
    }

    /// A deal with its steps in the order in which deals go, each with the newest event that tells it.
    struct Line {
        let deal: Deal
        let steps: [(step: Step, telling: EventReference)]
    }

    fileprivate struct Draft {
        var steps: [Step: EventReference] = [:]
        var tellings = 0
    }

    private var places: [Deal: Int] = [:]
    private var drafts: [(deal: Deal, draft: Draft)] = []
    private var talks: [(parties: Set<EntityID>, weapons: [EntityID], step: Step, tellings: [EventReference])] = []

    /// Enters an event; the newest must come first.
    mutating func enter(_ event: EventMention, tellings: [EventReference]) {
        guard event.type.isDeal else { return }
        func all(_ role: EventRole) -> [EntityID] { event.arguments.filter { $0.role == role }.map(\.entity) }
        let (suppliers, recipients, weapons) = (all(.supplier), all(.recipient), all(.weapon))
        let step = Step(type: event.type, modality: event.modality)
        guard !suppliers.isEmpty || !recipients.isEmpty else {
            talks.append((Set(all(.participant)), weapons, step, tellings))
            return
        }
        for weapon in TradeLedger.orNobody(weapons) {
            for supplier in TradeLedger.orNobody(suppliers) {
                for recipient in TradeLedger.orNobody(recipients) where supplier != recipient {
                    let deal = Deal(supplier: supplier, recipient: recipient, weapon: weapon)
                    if [supplier, recipient, weapon].compactMap({ $0 }).count >= 2 { add(step, tellings, to: deal) }
                }
            }
        }
    }

    /// What most sentences tell first. A line that leaves a side open is left out beside one that names it.
    var lines: [Line] {
        var all = drafts
        for talk in talks where talk.parties.count == 2 {
            for (place, line) in drafts.enumerated() {
                guard let supplier = line.deal.supplier, let recipient = line.deal.recipient,
                    let weapon = line.deal.weapon, talk.parties == [supplier, recipient],
                    talk.weapons.contains(weapon)
                else { continue }
                all[place].draft.add(talk.step, talk.tellings)
            }
        }
        let deals = drafts.map(\.deal)
        return all.enumerated()
            .filter { line in !deals.contains { $0.says(more: line.element.deal) } }
            .sorted {
                ($1.element.draft.tellings, $0.offset) < ($0.element.draft.tellings, $1.offset)
            }
            .map { Line(deal: $0.element.deal, steps: $0.element.draft.ordered) }
    }
}

private extension TradeLedger {
    static func orNobody(_ entities: [EntityID]) -> [EntityID?] {
        entities.isEmpty ? [nil] : entities
    }

    mutating func add(_ step: Step, _ tellings: [EventReference], to deal: Deal) {
        let place = places[deal] ?? drafts.count
        if place == drafts.count {
            places[deal] = place
            drafts.append((deal, Draft()))
        }
        drafts[place].draft.add(step, tellings)
    }
}

private extension TradeLedger.Draft {
    mutating func add(_ step: TradeLedger.Step, _ tellings: [EventReference]) {
        if steps[step] == nil { steps[step] = tellings.first }
        self.tellings += tellings.count
    }

    var ordered: [(step: TradeLedger.Step, telling: EventReference)] {
        EventType.allCases.flatMap { type in
            Modality.allCases.compactMap { modality in
                let step = TradeLedger.Step(type: type, modality: modality)
                return steps[step].map { (step, $0) }
            }
        }
    }
}
