import Model

/// Puts dates into Vietnamese words: `2019-12-06` → `"6/12/2019"`, `XXXX-12-11` → `"11/12, không rõ năm"`.
struct DateWording: Sendable {
    private let wording: Wording

    init(_ wording: Wording) {
        self.wording = wording
    }

    /// `"6/12/2019"`, `"tháng 7/2019"`, `"quý III/2019"`, `"thập niên 1990"`, `"21–30/6/2020"`, `"tháng 1 – tháng 6/2020"`.
    func words(_ date: EDTFDate) -> String {
        guard let end = date.end else { return words(date.start) }
        return interval(date.start, end)
    }

    /// `"tháng 7/2019"`, or `"20/1/2020 hoặc sớm hơn"` where only that is known.
    func words(_ date: DealDate) -> String {
        guard date.isLatest else { return words(date.date) }
        return wording.text(.orEarlier, ["date": words(EDTFDate(date.date.end ?? date.date.start))])
    }

    /// Dates of which one is right: `"9/7/2019 hoặc 16/7/2019"`, `"11/12 năm 2019 hoặc 2020"`,
    /// `"26/9, một trong các năm 2021–2025"`.
    func words(oneOf dates: [EDTFDate]) -> String {
        if let words = words(ofSomeYear: dates) { return words }
        var all: [String] = []
        for words in dates.map({ words($0) }) where !all.contains(words) { all.append(words) }
        guard let last = all.popLast() else { return wording.text(.noDate) }
        return all.isEmpty ? last : wording.text(.eitherDate, ["first": all.joined(separator: ", "), "last": last])
    }

    /// `"9–16/7/2019"`, `"không sớm hơn 9/7/2019"`; `nil` for a range without ends. Whole months and years are named as
    /// such: `"năm 2019–2020"`.
    func words(_ range: DayRange) -> String? {
        switch (range.first, range.last) {
        case (let first?, let last?): words(DateWording.interval(from: first, to: last))
        case (let first?, nil): wording.text(.notBefore, ["date": words(EDTFDate(first))])
        case (nil, let last?): wording.text(.notAfter, ["date": words(EDTFDate(last))])
        case (nil, nil): nil
        }
    }

    /// What HTML takes as a date: a whole day, month or year of the calendar; `nil` for all others.
    static func machine(_ date: EDTFDate) -> String? {
        guard date.end == nil, case .known(let year) = date.start.year, (1...9999).contains(year) else { return nil }
        switch date.start.detail {
        case .none: return date.description
        case .month(let month): return (1...12).contains(month) ? date.description : nil
        case .day(let month, let day):
            return CalendarDay(year: year, month: month, day: day) == nil ? nil : date.description
        case .quarter, .season: return nil
        }
    }
}

private extension DateWording {
    /// Dates that differ in their year alone say what they have in common once; `nil` for all others.
    func words(ofSomeYear dates: [EDTFDate]) -> String? {
        guard let detail = dates.first?.start.detail, let date = withoutYear(detail),
            dates.allSatisfy({ $0.end == nil && $0.start.detail == detail })
        else { return nil }
        var years: [Int] = []
        for date in dates {
            guard case .known(let year) = date.start.year else { return nil }
            if !years.contains(year) { years.append(year) }
        }
        guard let first = years.min(), let last = years.max(), let lastNamed = years.popLast(), !years.isEmpty else {
            return nil
        }
        if years.count >= 2, last - first == years.count {
            return wording.text(.someYear, ["date": date, "first": String(first), "last": String(last)])
        }
        let others = years.map(String.init).joined(separator: wording.text(.nextOfList))
        return wording.text(
            .yearOfDate,
            ["date": date, "year": wording.text(.eitherDate, ["first": others, "last": String(lastNamed)])])
    }

    func words(_ point: EDTFDate.Point) -> String {
        switch point.year {
        case .known(let year): words(point.detail, of: String(year))
        case .decade(let decade): wording.text(.decade, ["year": String(decade * 10)])
        case .unknown:
            withoutYear(point.detail).map { wording.text(.unknownYear, ["date": $0]) } ?? wording.text(.noDate)
        }
    }

    func words(_ detail: EDTFDate.Detail, of year: String) -> String {
        switch detail {
        case .month(let month) where month > 0: wording.text(.month, ["month": String(month), "year": year])
        case .day(let month, let day) where day > 0:
            wording.text(.day, ["day": String(day), "month": String(month), "year": year])
        case .quarter(let number): wording.text(.quarter, ["quarter": quarter(number), "year": year])
        case .season(let number): wording.text(.season, ["season": season(number), "year": year])
        case .none, .month, .day: wording.text(.year, ["year": year])
        }
    }

    /// `"11/12"`, `"tháng 6"`; `nil` where nothing is left without the year.
    func withoutYear(_ detail: EDTFDate.Detail) -> String? {
        switch detail {
        case .month(let month) where month > 0: wording.text(.monthOnly, ["month": String(month)])
        case .day(let month, let day) where day > 0:
            wording.text(.dayOnly, ["day": String(day), "month": String(month)])
        case .quarter(let number): quarter(number)
        case .season(let number): season(number)
        case .none, .month, .day: nil
        }
    }

    func quarter(_ number: Int) -> String { wording.kind(.quarter, String(number)) }
    func season(_ number: Int) -> String { wording.kind(.season, String(number)) }

    /// What both sides have in common is said once.
    func interval(_ start: EDTFDate.Point, _ end: EDTFDate.Point) -> String {
        if start == end { return words(start) }
        if case .day(let month, let day) = start.detail, case .day(month, let lastDay) = end.detail, day > 0,
            start.year == end.year
        {
            return days(between(String(day), String(lastDay), .years), month: String(month), start.year)
        }
        if case .known(let first) = start.year, case .known(let last) = end.year, start.detail == .none,
            end.detail == .none
        {
            return wording.text(.year, ["year": between(String(first), String(last), .years)])
        }
        guard start.year == end.year, let first = withoutYear(start.detail) else {
            return between(words(start), words(end), .interval)
        }
        guard start.year == .unknown, let last = withoutYear(end.detail) else {
            return between(first, words(end), .interval)
        }
        return wording.text(.unknownYear, ["date": between(first, last, .interval)])
    }

    func days(_ days: String, month: String, _ year: EDTFDate.Year) -> String {
        guard case .known(let year) = year else {
            return wording.text(.unknownYear, ["date": wording.text(.dayOnly, ["day": days, "month": month])])
        }
        return wording.text(.day, ["day": days, "month": month, "year": String(year)])
    }

    func between(_ first: String, _ last: String, _ phrase: Phrase) -> String {
        first == last ? first : wording.text(phrase, ["first": first, "last": last])
    }

    static func interval(from first: CalendarDay, to last: CalendarDay) -> EDTFDate {
        let (start, end) = (first.date, last.date)
        guard start.day == 1, end.day == CalendarDay.days(inMonth: end.month, of: end.year) else {
            return EDTFDate(EDTFDate(first).start, to: EDTFDate(last).start)
        }
        let isYears = start.month == 1 && end.month == 12
        return EDTFDate(
            EDTFDate.Point(.known(start.year), isYears ? .none : .month(start.month)),
            to: EDTFDate.Point(.known(end.year), isYears ? .none : .month(end.month)))
    }
}
