import Model

/// Something that two articles may have in common: a deal or an event that both tell of, an entity that both name.
enum SharedThing: Hashable, Comparable, Sendable {
    /// By the place of the deal in the archive.
    case deal(Int)
    /// By the place of the event in the archive.
    case event(Int)
    case entity(EntityID)

    /// Whether articles that have it in common tell of the same matter.
    var isMatter: Bool {
        switch self {
        case .deal, .event: true
        case .entity: false
        }
    }
}
