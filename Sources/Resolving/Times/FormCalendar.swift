import Model

/// Reads a form of time as a date of the calendar, seen from the day on which it was written.
///
/// Seen from Friday, 2019-12-06, `"hôm qua"` is 2019-12-05, `"tuần trước"` 2019-11-25/2019-12-01, `"26/11"`
/// 2019-11-26, `"tháng Hai tới"` 2020-02. Without that day each is told as far as its words go: `XXXX-11-26`.
struct FormCalendar {
    private let form: TimeForm

    init(_ form: TimeForm) {
        self.form = form
    }

    /// The date seen from `day`, with what is odd about it. Where `isExact` is false, `day` is only about the day of
    /// writing, and single days are not counted from it.
    func date(from day: CalendarDay?, isExact: Bool = true, tense: Tense? = nil) -> (date: EDTFDate, notes: [DateNote])
    {
        if let decade = form.decade { return (self.decade(decade, from: day), []) }
        if form.origin == .document, let year = form.year, case .stated = year, let date = form.calendarDate {
            return checked(date)
        }
        if isCountedInWeeks { return (week(from: day, isExact: isExact, tense: tense), []) }
        if case .counted(let count)? = form.day {
            guard let day, isExact else { return (EDTFDate.unknownDay, []) }
            return (EDTFDate(day.adding(days: count)), [])
        }
        return yearly(from: day, isExact: isExact, tense: form.direction.map { $0 == .past ? .past : .future } ?? tense)
    }

    /// Whether the words alone give the date.
    var isComplete: Bool {
        guard form.origin == .document, !isCountedInWeeks else { return false }
        let counts = [form.decade, form.year, form.quarter, form.month, form.day].contains { field in
            if case .counted? = field { true } else { false }
        }
        return !counts && (form.year != nil || form.decade != nil)
    }

    /// Whether a day and month, or a month, are stated and the year is left out.
    var lacksYearOnly: Bool {
        guard form.origin == .document, form.year == nil, !isCountedInWeeks, case .stated? = form.month else {
            return false
        }
        if case .counted? = form.day { return false }
        return true
    }

    var statesDay: Bool {
        guard case .stated? = form.day, case .stated? = form.month else { return false }
        return true
    }

    /// Whether the words are only a day of the week: the `"thứ Hai"` of `"thứ Hai (7/12)"`.
    var isWeekdayAlone: Bool { form.weekday != nil && form.day == nil && form.week == nil && form.month == nil }
}

extension EDTFDate {
    static let unknownDay = EDTFDate(Point(.unknown, .day(month: 0, day: 0)))
    static let unknownWeek = EDTFDate(unknownDay.start, to: unknownDay.start)

    /// Whether it names one day of which month and number are known.
    var isDay: Bool {
        guard end == nil, case .day(let month, _) = start.detail else { return false }
        return month > 0
    }
}

private extension FormCalendar {
    var isCountedInWeeks: Bool {
        form.week != nil || form.isWeekend || form.weekday != nil && form.day == nil && form.month == nil
    }

    func decade(_ field: TimeForm.Field, from day: CalendarDay?) -> EDTFDate {
        switch field {
        case .stated(let decade): form.calendarDate ?? EDTFDate(EDTFDate.Point(.decade(decade)))
        case .counted(let count):
            EDTFDate(EDTFDate.Point(day.map { .decade($0.date.year / 10 + count) } ?? .unknown))
        }
    }

    func week(from day: CalendarDay?, isExact: Bool, tense: Tense?) -> EDTFDate {
        let unknown = form.weekday == nil ? EDTFDate.unknownWeek : EDTFDate.unknownDay
        guard let day else { return unknown }
        let monday = day.adding(days: 1 - day.weekday)
        guard case .counted(let weeks)? = form.week else {
            guard form.week == nil, isExact else { return unknown }
            return nearest(from: day, monday: monday, tense: tense)
        }
        return part(of: monday.adding(days: 7 * weeks))
    }

    /// A weekday or weekend of which the words don't say the week.
    func nearest(from day: CalendarDay, monday: CalendarDay, tense: Tense?) -> EDTFDate {
        guard let weekday = form.weekday else {
            return part(of: tense == .past && day.weekday < 6 ? monday.adding(days: -7) : monday)
        }
        let same = monday.adding(days: weekday - 1)
        if tense == .future { return EDTFDate(same > day ? same : same.adding(days: 7)) }
        return EDTFDate(same > day ? same.adding(days: -7) : same)
    }

    func part(of monday: CalendarDay) -> EDTFDate {
        if let weekday = form.weekday { return EDTFDate(monday.adding(days: weekday - 1)) }
        let first = EDTFDate(monday.adding(days: form.isWeekend ? 5 : 0)).start
        return EDTFDate(first, to: EDTFDate(monday.adding(days: 6)).start)
    }
}

private extension FormCalendar {
    /// The farthest that an announced day without a year may lie ahead where no word says that it is to come.
    static let announcement = 60
    /// What a text calls past lies at most that far behind its date, where an early edition is to blame.
    static let slip = 31

    func yearly(from day: CalendarDay?, isExact: Bool, tense: Tense?) -> (date: EDTFDate, notes: [DateNote]) {
        switch form.year {
        case .stated(let year)?: return checked(FormFields(form, from: day).date(in: .known(year)))
        case .counted(let count)?:
            let year = day.map { EDTFDate.Year.known($0.date.year + count) } ?? .unknown
            return checked(FormFields(form, from: day).date(in: year))
        case nil: break
        }
        let fields = FormFields(form, from: day)
        if let year = fields.countedYear { return checked(fields.date(in: .known(year))) }
        guard let day, fields.saysSomething else { return checked(fields.date(in: .unknown)) }
        return open(fields, from: day, isExact: isExact, tense: tense)
    }

    /// The date; with a note and without its day where the calendar lacks it: `2020-02` for `"31/2/2020"`.
    func checked(_ date: EDTFDate) -> (date: EDTFDate, notes: [DateNote]) {
        if date.existsInSomeYear { return (date, []) }
        let months = [date.start, date.end ?? date.start].map(\.withoutDay)
        return (EDTFDate(months[0], to: months[0] == months[1] ? nil : months[1]), [.noSuchDay])
    }

    /// The date in the year that the tense asks for.
    func open(
        _ fields: FormFields, from day: CalendarDay, isExact: Bool, tense: Tense?
    ) -> (date: EDTFDate, notes: [DateNote]) {
        let year = day.date.year
        var dates = (year - 1...year + 1).map { fields.date(in: .known($0)) }
        if dates.contains(where: { $0.days == nil }) {
            // 29/2: between two of them lie up to eight years.
            dates = (year - 8...year + 8).map { fields.date(in: .known($0)) }.filter { $0.days != nil }
        }
        let reference = day.number
        let past = dates.last { $0.firstNumber <= reference + ($0.isDay ? 1 : 0) }
        let next = dates.first { $0.firstNumber > reference + ($0.isDay ? 1 : 0) }
        guard let past, let next else { return checked(fields.date(in: .unknown)) }
        let behind = max(0, reference - past.lastNumber)
        let ahead = next.firstNumber - reference
        switch tense {
        case .future?:
            if form.direction == .future { return (next, []) }
            let running = past.lastNumber >= reference
            return (running || ahead > 200 && behind <= FormCalendar.slip ? past : next, [])
        case .past?:
            if form.direction == nil, ahead <= FormCalendar.slip, behind > 300, next.isDay {
                return (next, isExact ? [.afterPublication] : [])
            }
            return (past, [])
        case nil:
            return (ahead <= FormCalendar.announcement && behind >= 250 ? next : past, [])
        }
    }
}

private extension EDTFDate.Point {
    /// The month alone, where a day is stated.
    var withoutDay: EDTFDate.Point {
        guard case .day(let month, _) = detail, month > 0 else { return self }
        return EDTFDate.Point(year, .month(month))
    }
}

private extension EDTFDate {
    var firstNumber: Int { days?.first?.number ?? 0 }
    var lastNumber: Int { days?.last?.number ?? 0 }

    /// Whether there is such a day: 29/2 in leap years, 31/2 never.
    var existsInSomeYear: Bool {
        [start, end ?? start].allSatisfy { point in
            guard case .day(let month, let day) = point.detail, month > 0 else { return true }
            guard case .known(let year) = point.year else {
                return CalendarDay(year: 2000, month: month, day: day) != nil
            }
            return CalendarDay(year: year, month: month, day: day) != nil
        }
    }
}
