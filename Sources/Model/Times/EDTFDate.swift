/// A date as the Extended Date/Time Format (ISO 8601-2) writes it, as far as newspapers need it.
///
/// `2019-12-06`, `2019-12`, `2019`, `199X`, `2019-35` (the third quarter), `2020-01/2020-06`, and with a year that
/// nobody states `XXXX-12-11`, `XXXX-06-01/XXXX-06-10`. Where not even the day is known: `XXXX-XX-XX`.
package struct EDTFDate: Hashable, Sendable, CustomStringConvertible {
    /// The year of a point in time, as far as it is known.
    package enum Year: Hashable, Sendable {
        case known(Int)
        /// Ten years: the nineties are `.decade(199)`, written `199X`.
        case decade(Int)
        case unknown
    }

    /// What follows the year.
    package enum Detail: Hashable, Sendable {
        case none
        /// A month from 1; 0 for a month of which nothing is known, written XX.
        case month(Int)
        /// A day, both counted from 1; both 0 for a day of which nothing is known.
        case day(month: Int, day: Int)
        /// A quarter from 1, written 33 to 36.
        case quarter(Int)
        /// Spring, summer, autumn, winter from 1, written 21 to 24.
        case season(Int)
    }

    /// One side of an interval, or a date that is none.
    package struct Point: Hashable, Sendable, CustomStringConvertible {
        package let year: Year
        package let detail: Detail

        package init(_ year: Year, _ detail: Detail = .none) {
            self.year = year
            self.detail = detail
        }

        package var description: String {
            let year: String
            switch self.year {
            case .known(let number): year = EDTFDate.padded(number, to: 4)
            case .decade(let number): year = EDTFDate.padded(number, to: 3) + "X"
            case .unknown: year = "XXXX"
            }
            switch detail {
            case .none: return year
            case .month(0): return "\(year)-XX"
            case .day(0, _): return "\(year)-XX-XX"
            case .month(let month): return "\(year)-\(EDTFDate.padded(month, to: 2))"
            case .day(let month, let day):
                return "\(year)-\(EDTFDate.padded(month, to: 2))-\(EDTFDate.padded(day, to: 2))"
            case .quarter(let number): return "\(year)-\(32 + number)"
            case .season(let number): return "\(year)-\(20 + number)"
            }
        }
    }

    package let start: Point
    /// The other side of an interval.
    package let end: Point?

    package init(_ start: Point, to end: Point? = nil) {
        self.start = start
        self.end = end
    }

    /// A day of the calendar.
    package init(_ day: CalendarDay) {
        let date = day.date
        self.init(Point(.known(date.year), .day(month: date.month, day: date.day)))
    }

    /// What a keeper stated: a year, a month or a day.
    package init(_ date: CalendarDate) {
        guard let month = date.month else {
            self.init(Point(.known(date.year)))
            return
        }
        self.init(Point(.known(date.year), date.day.map { .day(month: month, day: $0) } ?? .month(month)))
    }

    package var description: String {
        end.map { "\(start)/\($0)" } ?? start.description
    }

    /// Whether the year is still to be found.
    package var lacksYear: Bool { start.year == .unknown || end?.year == .unknown }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
