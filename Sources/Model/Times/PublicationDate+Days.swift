extension PublicationDate {
    /// Whether it was worked out, and not stated by the keeper or printed in the article.
    package var isInferred: Bool { basis != .document && basis != .explicit }

    /// Whether anything is known of it.
    package var isKnown: Bool { date != nil || !alternatives.isEmpty || range?.first != nil || range?.last != nil }

    /// The days that come into question; `nil` where they have no beginning or no end.
    ///
    /// Those of the date, else from the earliest to the latest of the alternatives, else the range.
    package var possibleDays: DayRange? {
        if let days = date?.days { return days }
        let ranges = alternatives.compactMap(\.days)
        if !alternatives.isEmpty, ranges.count == alternatives.count {
            return DayRange(first: ranges.compactMap(\.first).min(), last: ranges.compactMap(\.last).max())
        }
        guard let range, range.first != nil, range.last != nil else { return nil }
        return range
    }

    /// The year, where all the days that come into question lie in one.
    package var year: Int? {
        guard let days = possibleDays, let first = days.first?.date.year, first == days.last?.date.year else {
            return nil
        }
        return first
    }
}
