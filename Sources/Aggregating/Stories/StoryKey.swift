import Model

/// What tellings must have in common before their dates and figures are compared: the kind of event, and who takes part
/// in it as what.
struct StoryKey: Hashable {
    struct Party: Hashable, Comparable {
        let role: EventRole
        let entity: EntityID

        static func < (lhs: Party, rhs: Party) -> Bool {
            (lhs.role.rawValue, lhs.entity) < (rhs.role.rawValue, rhs.entity)
        }
    }

    let type: EventType
    let modality: Modality
    /// In order; a ministry counts as its state.
    let parties: [Party]
    /// The batch of which it is told; `nil` for none.
    let batch: Int?
    /// Whether it is about knowing how to make a thing, and not about the thing.
    let isTechnology: Bool

    init(_ event: EventMention, batch: Int?, isTechnology: Bool, states: StateFinder) {
        type = event.type
        modality = event.modality
        self.batch = batch
        self.isTechnology = isTechnology
        var parties: Set<Party> = []
        for argument in event.arguments where StoryKey.counts(argument.role, in: event.type) {
            parties.insert(Party(role: argument.role, entity: states.actor(argument.entity)))
        }
        self.parties = parties.sorted()
    }

    /// Where something happened tells strikes and deployments apart; a sale stays the same wherever it is signed.
    private static func counts(_ role: EventRole, in type: EventType) -> Bool {
        role != .place || type == .combat || type == .deployment
    }
}
