import Model

/// The place of an article, or of a digest's line, in lists that begin with the newest; what has no date stands last.
///
/// Of two that begin on one day the more exact is the newer: 1/1/2020 before the year 2020.
struct DateRank: Hashable, Comparable, Sendable {
    private let days: DayRange?

    /// Ranks by the date, else by the likeliest of those left, else by the days between which it lies.
    init(_ publication: PublicationDate) {
        days = publication.date?.days ?? publication.alternatives.first?.days ?? publication.possibleDays
    }

    /// The year under which it stands.
    var year: Int? { days?.first?.date.year }

    static func < (lhs: DateRank, rhs: DateRank) -> Bool {
        guard let left = lhs.days, let leftFirst = left.first, let leftLast = left.last else { return false }
        guard let right = rhs.days, let rightFirst = right.first, let rightLast = right.last else { return true }
        return leftFirst == rightFirst ? leftLast < rightLast : rightFirst < leftFirst
    }
}
