/// A line of a deal's timeline: a rung of the ladder or a track, with the places of its events in the deal.
struct TimelineLane: Hashable, Sendable {
    let name: String
    /// Whether it is a rung of the ladder, on which a deal climbs.
    let isRung: Bool
    let events: [Int]
}
