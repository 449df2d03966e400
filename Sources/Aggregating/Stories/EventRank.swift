import Model

/// The place of an event in lists that begin with the newest; what has no date stands last.
///
/// Of two that begin on one day the more exact is the newer: 1/1/2020 before the year 2020. Of two with the same days
/// that of the earlier document comes first, so that an article's events stay together.
struct EventRank: Comparable {
    let reference: EventReference
    private let days: DayRange?

    /// Ranks an event of `time` that is first told at `reference`.
    init(_ time: EventMention.TimeReading?, at reference: EventReference) {
        self.reference = reference
        days = time?.days
    }

    static func < (lhs: EventRank, rhs: EventRank) -> Bool {
        guard lhs.days != rhs.days else { return lhs.reference < rhs.reference }
        guard let left = lhs.days, let right = rhs.days else { return lhs.days != nil }
        if let first = left.first, let other = right.first, first != other { return other < first }
        guard let last = left.last, let other = right.last else { return left.last != nil }
        return last < other
    }
}
