import Model

/// A name in the braces of an event's pattern: those who fill one of its roles.
enum EventBlank: String, CaseIterable, Hashable, Sendable {
    case supplier, recipient, participant, participants, actor, target, weapon, place
    /// The role `end-user`.
    case user

    var role: EventRole {
        switch self {
        case .supplier: .supplier
        case .recipient: .recipient
        case .participant, .participants: .participant
        case .actor: .actor
        case .target: .target
        case .weapon: .weapon
        case .place: .place
        case .user: .endUser
        }
    }

    /// How many must be known: “… gặp nhau” takes two.
    var least: Int { self == .participants ? 2 : 1 }
}
