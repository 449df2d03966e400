/// The place of an article, or of a digest's line, in lists that begin with the newest; what has no date stands last.
///
/// Of two that begin on one day the more exact is the newer: 1/1/2020 before the year 2020. What is only known to be not
/// before a day, or not after one, stands at that day.
package struct DateRank: Hashable, Comparable, Sendable {
    private let first: CalendarDay?
    private let last: CalendarDay?

    /// Ranks by the date, else by the likeliest of those left, else by the days between which it lies.
    package init(_ publication: PublicationDate) {
        let days = publication.date?.days ?? publication.alternatives.first?.days ?? publication.range
        first = days?.first ?? days?.last
        last = days?.last
    }

    /// The year under which it stands.
    package var year: Int? { first?.date.year }

    package static func < (lhs: DateRank, rhs: DateRank) -> Bool {
        guard let left = lhs.first else { return false }
        guard let right = rhs.first else { return true }
        guard left == right else { return right < left }
        guard let leftLast = lhs.last else { return false }
        return rhs.last.map { leftLast < $0 } ?? true
    }
}
