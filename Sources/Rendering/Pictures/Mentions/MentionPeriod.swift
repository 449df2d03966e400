/// A year or a month, and how many sentences published in it mention an entity.
struct MentionPeriod: Hashable, Sendable {
    let year: Int
    /// From 1; `nil` for a whole year.
    let month: Int?
    /// Those whose day of publication is stated.
    let stated: Int
    /// Those for which it was worked out.
    let inferred: Int

    var total: Int { stated + inferred }
}
