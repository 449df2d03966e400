/// What an expression of time says by its words alone, before anybody asks on which day they were written.
///
/// The fields go from the year down; each is stated, counted from the day of the text, or left open. `"9/10"` states day
/// and month; `"tháng 6 năm ngoái"` states the month and counts the year; `"hôm qua"` counts the day.
package struct TimeForm: Hashable, Sendable {
    /// How one field is told.
    package enum Field: Hashable, Sendable {
        /// The number itself: the 9 of `"9/10"`.
        case stated(Int)
        /// That many from the one in which the text was written: -1 in `"năm ngoái"`.
        case counted(Int)
    }

    /// On which side of the text's own date it lies, where the words say so: `"tháng Hai tới"`.
    package enum Direction: Hashable, Sendable {
        case past, future
    }

    /// From what counted fields are counted.
    package enum Origin: Hashable, Sendable {
        /// The day on which the text was published: `"hôm qua"`.
        case document
        /// The expression before: `"một ngày sau"`, `"cùng ngày"`.
        case previousExpression
    }

    package var origin = Origin.document
    package var year: Field?
    package var quarter: Field?
    /// From 1 for spring.
    package var season: Field?
    package var month: Field?
    package var week: Field?
    /// The day of the month when stated.
    package var day: Field?
    /// From 1 for Monday to 7 for Sunday: `"thứ Tư tuần trước"`.
    package var weekday: Int?
    /// Saturday and Sunday of `week`, or of the week in which the text was written.
    package var isWeekend = false
    /// The years of `.stated(199)` are a decade.
    package var decade: Field?
    package var part: PeriodPart?
    package var direction: Direction?
    /// The further side of an interval whose sides the text joins with a dash: `"2016-2017"`, `"ngày 3-5/6"`; its own
    /// fields only, the others are those of the first side.
    package var endYear: Int?
    package var endMonth: Int?
    package var endDay: Int?

    package init() {}
}
