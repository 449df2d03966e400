/// A stretch of days, both ends included; an end that is not known is open.
///
/// What is known of the day on which a digest's line was published: not before 9 July, not after 16 July.
package struct DayRange: Hashable, Sendable, CustomStringConvertible {
    package let first: CalendarDay?
    package let last: CalendarDay?

    /// Creates the range from `first` to `last`, which is not before it.
    package init(first: CalendarDay?, last: CalendarDay?) {
        if let first, let last { precondition(first <= last, "A range ends at its beginning or later") }
        self.first = first
        self.last = last
    }

    /// Whether `day` lies in the range.
    package func contains(_ day: CalendarDay) -> Bool {
        (first.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true)
    }

    /// As EDTF writes it, an open end as two dots: `2025-11-02/..`.
    package var description: String {
        let ends = [first, last].map { day in day.map { EDTFDate($0).description } ?? ".." }
        return ends.joined(separator: "/")
    }
}
