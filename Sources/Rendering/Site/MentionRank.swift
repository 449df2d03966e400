import Model

/// The place of an entity in lists that begin with the most mentioned; entities alike stand in the order of their ids.
struct MentionRank: Hashable, Comparable, Sendable {
    let entity: EntityID
    let sentences: Int

    static func < (lhs: MentionRank, rhs: MentionRank) -> Bool {
        if lhs.sentences != rhs.sentences { return lhs.sentences > rhs.sentences }
        return lhs.entity < rhs.entity
    }
}
