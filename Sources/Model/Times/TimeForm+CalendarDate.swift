extension TimeForm {
    /// The date that the words state, its year left open where they name none: `"9/10"` is `XXXX-10-09`, `"cuối năm"`
    /// `XXXX-10/XXXX-12`.
    ///
    /// `nil` where something is counted, and where the words say less than a day of the year: `"thứ Tư"`, `"ngày 9"`.
    package var calendarDate: EDTFDate? {
        guard !isCounted, !isWeekend else { return nil }
        if case .stated(let decade) = decade { return TimeForm.date(ofDecade: decade, part: part) }
        let year = TimeForm.number(year).map(EDTFDate.Year.known) ?? .unknown
        if let day = TimeForm.number(day) { return date(ofDay: day, in: year) }
        if let month = TimeForm.number(month) { return date(ofMonth: month, in: year) }
        if let quarter = TimeForm.number(quarter) { return date(ofQuarter: quarter, in: year) }
        if let season = TimeForm.number(season) { return EDTFDate(.init(year, .season(season))) }
        return date(of: year)
    }

    /// Whether one of the fields is counted, from the day of the text or from the expression before.
    package var isCounted: Bool {
        origin == .previousExpression
            || [year, quarter, season, month, week, day, decade].contains {
                if case .counted = $0 { true } else { false }
            }
    }
}

private extension TimeForm {
    static func number(_ field: Field?) -> Int? {
        if case .stated(let number) = field { number } else { nil }
    }

    /// Ten years, or the part of them: `"cuối thập niên 1990"` is `1997/1999`.
    static func date(ofDecade decade: Int, part: PeriodPart?) -> EDTFDate {
        guard let part else { return EDTFDate(.init(.decade(decade))) }
        let years =
            switch part {
            case .early: 0...3
            case .middle: 4...6
            case .late: 7...9
            case .firstHalf: 0...4
            case .secondHalf: 5...9
            }
        return EDTFDate(
            .init(.known(decade * 10 + years.lowerBound)), to: .init(.known(decade * 10 + years.upperBound)))
    }

    func date(ofDay day: Int, in year: EDTFDate.Year) -> EDTFDate? {
        guard let month = TimeForm.number(month) else { return nil }
        let start = EDTFDate.Point(year, .day(month: month, day: day))
        guard endDay != nil || endMonth != nil || endYear != nil else { return EDTFDate(start) }
        let end = EDTFDate.Point(endOf(year), .day(month: endMonth ?? month, day: endDay ?? day))
        return EDTFDate(start, to: end)
    }

    func date(ofMonth month: Int, in year: EDTFDate.Year) -> EDTFDate {
        if let part, (1...12).contains(month) { return date(of: part, ofMonth: month, in: year) }
        let start = EDTFDate.Point(year, .month(month))
        guard endMonth != nil || endYear != nil else { return EDTFDate(start) }
        return EDTFDate(start, to: .init(endOf(year), .month(endMonth ?? month)))
    }

    func date(of part: PeriodPart, ofMonth month: Int, in year: EDTFDate.Year) -> EDTFDate {
        // A February of which the year is open has 28 days.
        let known = if case .known(let number) = year { number } else { 2001 }
        let last = CalendarDay.days(inMonth: month, of: known)
        let days =
            switch part {
            case .early: 1...10
            case .middle: 11...20
            case .late: 21...last
            case .firstHalf: 1...15
            case .secondHalf: 16...last
            }
        return EDTFDate(
            .init(year, .day(month: month, day: days.lowerBound)),
            to: .init(year, .day(month: month, day: days.upperBound)))
    }

    func date(ofQuarter quarter: Int, in year: EDTFDate.Year) -> EDTFDate {
        let first = quarter * 3 - 2
        switch part {
        case .early: return EDTFDate(.init(year, .month(first)))
        case .middle: return EDTFDate(.init(year, .month(first + 1)))
        case .late: return EDTFDate(.init(year, .month(first + 2)))
        default: return EDTFDate(.init(year, .quarter(quarter)))
        }
    }

    /// The year, or the part of it; `nil` where the words name neither.
    func date(of year: EDTFDate.Year) -> EDTFDate? {
        if let part {
            let months =
                switch part {
                case .early: 1...3
                case .middle: 5...8
                case .late: 10...12
                case .firstHalf: 1...6
                case .secondHalf: 7...12
                }
            return EDTFDate(
                .init(year, .month(months.lowerBound)), to: .init(endOf(year), .month(months.upperBound)))
        }
        guard year != .unknown else { return nil }
        return EDTFDate(.init(year), to: endYear.map { .init(.known($0)) })
    }

    func endOf(_ year: EDTFDate.Year) -> EDTFDate.Year {
        endYear.map(EDTFDate.Year.known) ?? year
    }
}
