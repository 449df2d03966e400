extension EDTFDate {
    /// The days that the date covers; `nil` where its year is not known or the calendar lacks the day, such as 31/2.
    package var days: DayRange? {
        guard let first = start.days?.first, let last = (end ?? start).days?.last, first <= last else { return nil }
        return DayRange(first: first, last: last)
    }

    /// The same date in `year`, where its own is left out: `XXXX-12-11` in 2019. An interval that runs over New Year's
    /// ends in the year after.
    package func inYear(_ year: Int) -> EDTFDate {
        let first = start.inYear(year)
        guard let end else { return EDTFDate(first) }
        let last = end.inYear(year)
        if let from = first.days?.first, let to = last.days?.last, to < from {
            return EDTFDate(first, to: end.inYear(year + 1))
        }
        return EDTFDate(first, to: last)
    }

    /// The earliest year of which the date speaks.
    package var year: Int? {
        if case .known(let year) = start.year { year } else { nil }
    }
}

extension EDTFDate.Point {
    /// The days that this side covers.
    var days: DayRange? {
        switch year {
        case .unknown: return nil
        case .decade(let decade):
            return DayRange(
                first: CalendarDay(year: decade * 10, month: 1, day: 1),
                last: CalendarDay(year: decade * 10 + 9, month: 12, day: 31))
        case .known(let year):
            switch detail {
            case .none: return months(1...12, of: year)
            case .month(let month): return (1...12).contains(month) ? months(month...month, of: year) : nil
            case .day(let month, let day):
                guard let day = CalendarDay(year: year, month: month, day: day) else { return nil }
                return DayRange(first: day, last: day)
            case .quarter(let number): return months((number * 3 - 2)...(number * 3), of: year)
            // The seasons of the northern half of the globe, by whole months: spring is March to May.
            case .season(let number):
                let first = number * 3
                guard first < 12 else {
                    return DayRange(
                        first: CalendarDay(year: year, month: 12, day: 1),
                        last: CalendarDay(
                            year: year + 1, month: 2, day: CalendarDay.days(inMonth: 2, of: year + 1)))
                }
                return months(first...(first + 2), of: year)
            }
        }
    }

    func inYear(_ known: Int) -> EDTFDate.Point {
        year == .unknown ? EDTFDate.Point(.known(known), detail) : self
    }

    private func months(_ months: ClosedRange<Int>, of year: Int) -> DayRange {
        DayRange(
            first: CalendarDay(year: year, month: months.lowerBound, day: 1),
            last: CalendarDay(
                year: year, month: months.upperBound,
                day: CalendarDay.days(inMonth: months.upperBound, of: year)))
    }
}
