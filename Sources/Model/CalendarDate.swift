/// A year, a month or a day of the Gregorian calendar, as a keeper writes it: `2019`, `2019-12`, `2019-12-06`.
package struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let year: Int
    package let month: Int?
    package let day: Int?

    /// Reads `year-month-day`, `year-month` or `year`; `nil` when the form or the day does not exist.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard (1...3).contains(parts.count), let year = CalendarDate.number(parts[0], digits: 4), year > 0 else {
            return nil
        }
        var month: Int?
        var day: Int?
        if parts.count > 1 {
            guard let value = CalendarDate.number(parts[1], digits: 2), (1...12).contains(value) else { return nil }
            month = value
        }
        if parts.count > 2, let month {
            guard let value = CalendarDate.number(parts[2], digits: 2),
                (1...CalendarDate.days(inMonth: month, of: year)).contains(value)
            else { return nil }
            day = value
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The date in ISO 8601: `2019-12-06`.
    package var description: String {
        [
            CalendarDate.padded(year, to: 4), month.map { CalendarDate.padded($0, to: 2) },
            day.map { CalendarDate.padded($0, to: 2) },
        ]
        .compactMap { $0 }
        .joined(separator: "-")
    }

    package static func < (lhs: CalendarDate, rhs: CalendarDate) -> Bool {
        (lhs.year, lhs.month ?? 0, lhs.day ?? 0) < (rhs.year, rhs.month ?? 0, rhs.day ?? 0)
    }
}

private extension CalendarDate {
    static func number(_ text: String, digits: Int) -> Int? {
        guard text.utf8.count == digits, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text)
    }

    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
