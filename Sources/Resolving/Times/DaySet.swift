import Model

/// The days that remain possible for something: the terms of an office, everything from a day on.
///
/// Ranges of day numbers in order, none touching another; `"Tổng thống Mỹ Donald Trump"` leaves two.
struct DaySet: Hashable, Sendable {
    /// Stands for an open end.
    static let never = 10_000_000
    static let all = DaySet([-never...never])

    let ranges: [ClosedRange<Int>]

    /// Creates the set of `ranges`, which lie in order.
    init(_ ranges: [ClosedRange<Int>]) {
        self.ranges = ranges
    }

    init(from first: CalendarDay?, to last: CalendarDay?) {
        let low = first?.number ?? -DaySet.never
        let high = last?.number ?? DaySet.never
        ranges = low <= high ? [low...high] : []
    }

    var isEmpty: Bool { ranges.isEmpty }

    /// Whether an end is open, so that the years cannot be counted.
    var isBounded: Bool {
        guard let first = ranges.first, let last = ranges.last else { return true }
        return first.lowerBound > -DaySet.never && last.upperBound < DaySet.never
    }

    func intersection(_ other: DaySet) -> DaySet {
        var common: [ClosedRange<Int>] = []
        for range in ranges {
            for another in other.ranges where range.overlaps(another) { common.append(range.clamped(to: another)) }
        }
        return DaySet(common)
    }

    /// The first day of the set that is not before `day`.
    func first(notBefore day: Int) -> Int? {
        ranges.first { $0.upperBound >= day }.map { max($0.lowerBound, day) }
    }

    /// The smallest stretch that holds the whole set; `nil` where nothing is known.
    var hull: DayRange? {
        guard let first = ranges.first?.lowerBound, let last = ranges.last?.upperBound else { return nil }
        let isOpen = (start: first <= -DaySet.never, end: last >= DaySet.never)
        if isOpen.start && isOpen.end { return nil }
        return DayRange(
            first: isOpen.start ? nil : CalendarDay(number: first), last: isOpen.end ? nil : CalendarDay(number: last))
    }
}
