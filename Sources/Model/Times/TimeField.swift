/// A part of a date that an expression of time may state or count, or the further side of an interval.
///
/// The raw values are the words of `lexicon/times.yml`: `"tuần trước"` means `week -1`.
package enum TimeField: String, Hashable, Sendable, CaseIterable {
    case decade, year, quarter, season, month, week, day, weekday
    case endYear = "end-year"
    case endMonth = "end-month"
    case endDay = "end-day"
}
