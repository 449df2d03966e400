import Model

/// The day without a year on which what a text reports happened: the `"ngày 9/10"` of its first sentences.
struct LeadDay {
    let time: PlacedTime
    /// How many days before the text's own day it lies, where the words tell: 1 in `"hôm qua (8/10)"`.
    let daysBefore: Int?
    /// Whether it is still to come, as in `"sẽ ký ngày 20/12"`: then the text is older.
    let isPlanned: Bool

    /// Finds the lead day among the times of an article, or of a line of a digest; `nil` where none may be one.
    init?(_ times: [PlacedTime], takingPlans: Bool = false) {
        for (time, next) in zip(times, times.dropFirst()) {
            guard case .counted(let count)? = time.expression.form.day, time.expression.form.origin == .document,
                next.isReportedDay, next.stands(rightBehind: time)
            else { continue }
            self.init(time: next, daysBefore: -count, isPlanned: false)
            return
        }
        if let time = times.first(where: \.isReportedDay) {
            self.init(time: time, daysBefore: nil, isPlanned: false)
        } else if takingPlans, let time = times.first(where: \.isPlannedDay) {
            self.init(time: time, daysBefore: nil, isPlanned: true)
        } else {
            return nil
        }
    }

    private init(time: PlacedTime, daysBefore: Int?, isPlanned: Bool) {
        self.time = time
        self.daysBefore = daysBefore
        self.isPlanned = isPlanned
    }

    var isExact: Bool { daysBefore != nil }

    /// The day of the report in `year`; `nil` for a 29/2 that the year lacks.
    func day(in year: Int) -> CalendarDay? { time.asWritten.inYear(year).days?.first }

    /// The days on which the text may have been written if that year is meant.
    func writing(in year: Int) -> ClosedRange<Int>? {
        guard let day = day(in: year)?.number else { return nil }
        if let daysBefore { return (day + daysBefore)...(day + daysBefore) }
        return (isPlanned ? day - LeadDay.outlook : day)...(day + LeadDay.lag)
    }

    /// So many days pass at most before newspapers write of a day without more.
    static let lag = 14
    /// And so many lie at most before a day without a year that is still to come.
    static let outlook = 45
}

extension PlacedTime {
    /// Whether nothing but a space and a bracket parts it from `other`: `"thứ Hai (7/12)"`.
    func stands(rightBehind other: PlacedTime) -> Bool {
        sentence == other.sentence && (1...2).contains(expression.span.start - other.expression.span.end)
    }
}
