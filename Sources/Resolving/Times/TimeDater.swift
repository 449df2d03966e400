import Model

/// Turns an expression of time into the date that it means, seen from the day of its text.
struct TimeDater {
    private let time: PlacedTime
    private let reference: DateReference

    init(_ time: PlacedTime, seenFrom reference: DateReference) {
        self.time = time
        self.reference = reference
    }

    /// The time with its date.
    func mention() -> TimeMention {
        if time.calendar.isComplete { return explicit() }
        if !reference.isListed && time.calendar.lacksYearOnly { return unresolved(time.asWritten, among: []) }
        let readings = reference.days.map {
            time.calendar.date(from: $0, isExact: reference.isExact, tense: time.tense)
        }
        var dates: [EDTFDate] = []
        for (date, _) in readings where !dates.contains(date) { dates.append(date) }
        let fitting = reference.isListed ? onPrintedWeekday(dates) : dates
        guard let first = fitting.first else { return unresolved(time.asWritten, among: []) }
        let notes = time.calendar.date(from: nil).notes + (readings.first?.notes ?? [])
        guard fitting.count == 1 else {
            return unresolved(EDTFDate.common(to: fitting), among: reference.isListed ? fitting : [])
        }
        if first.isOpen { return unresolved(first, among: [], notes: notes) }
        let basis = dates.count > 1 ? DateBasis.weekday : reference.basis
        return mention(
            of: first, basis: basis, evidence: reference.evidence, notes: unique(notes + weekdayNotes(first)))
    }

    /// The time in a year that words beside it or a known event give.
    func mention(in year: Int, basis: DateBasis, evidence: [DateEvidence]) -> TimeMention {
        let date = time.asWritten.inYear(year)
        return mention(of: date, basis: basis, evidence: evidence, notes: weekdayNotes(date))
    }

    /// The time open between several years.
    func mention(amongYears years: [Int]) -> TimeMention {
        unresolved(time.asWritten, among: years.map { time.asWritten.inYear($0) })
    }
}

private extension TimeDater {
    func explicit() -> TimeMention {
        let (date, notes) = time.calendar.date(from: nil)
        return mention(of: date, basis: .explicit, evidence: [], notes: notes + weekdayNotes(date))
    }

    func unresolved(_ date: EDTFDate, among alternatives: [EDTFDate], notes: [DateNote] = []) -> TimeMention {
        let dates = Array(alternatives.filter { !$0.isOpen }.prefix(DateResolver.mostAlternatives))
        return mention(
            of: date, basis: .unknown, alternatives: dates, evidence: dates.isEmpty ? [] : reference.evidence,
            notes: notes.isEmpty ? time.calendar.date(from: nil).notes : notes)
    }

    func mention(
        of date: EDTFDate, basis: DateBasis, alternatives: [EDTFDate] = [], evidence: [DateEvidence], notes: [DateNote]
    ) -> TimeMention {
        TimeMention(
            span: time.expression.span, date: date, basis: basis, alternatives: alternatives, evidence: evidence,
            notes: notes, rule: time.expression.rule)
    }

    func onPrintedWeekday(_ dates: [EDTFDate]) -> [EDTFDate] {
        guard let weekday = time.weekday, time.calendar.statesDay else { return dates }
        let fitting = dates.filter { $0.days?.first?.weekday == weekday }
        return fitting.isEmpty ? dates : fitting
    }

    func weekdayNotes(_ date: EDTFDate) -> [DateNote] {
        guard let weekday = time.weekday, date.isDay, let day = date.days?.first, day.weekday != weekday else {
            return []
        }
        return [.wrongWeekday]
    }

    func unique(_ notes: [DateNote]) -> [DateNote] {
        DateNote.allCases.filter(notes.contains)
    }
}

extension EDTFDate {
    /// Whether a year, month or day of it is not known.
    var isOpen: Bool { start.isOpen || end?.isOpen == true }

    /// What `dates`, of which there are several, have in common: `XXXX-12-11` of 2019-12-11 and 2020-12-11.
    static func common(to dates: [EDTFDate]) -> EDTFDate {
        let yearless = Set(dates.map(\.withoutYear))
        if yearless.count == 1, let date = yearless.first { return date }
        let isInterval = dates.contains { $0.end != nil }
        let months = Set(dates.flatMap { [$0.start.month, $0.end?.month ?? $0.start.month] })
        if dates.allSatisfy({ $0.start.hasDay }) {
            // "tuần tới" after 7/11 lies in November in every year.
            if isInterval, months.count == 1, let month = months.first ?? nil, month > 0 {
                return EDTFDate(Point(.unknown, .month(month)))
            }
            return isInterval ? unknownWeek : unknownDay
        }
        return months.contains(nil) ? EDTFDate(Point(.unknown)) : EDTFDate(Point(.unknown, .month(0)))
    }

    private var withoutYear: EDTFDate {
        EDTFDate(Point(.unknown, start.detail), to: end.map { Point(.unknown, $0.detail) })
    }
}

extension EDTFDate.Point {
    var isOpen: Bool { year == .unknown || detail == .month(0) || detail == .day(month: 0, day: 0) }

    var hasDay: Bool { if case .day = detail { true } else { false } }

    var month: Int? {
        switch detail {
        case .month(let month), .day(let month, _): month
        default: nil
        }
    }
}
