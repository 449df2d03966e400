/// A kind of number in a pattern of `lexicon/times.yml`, printed in digits: the `{day}` of `"ngày {day}/{month}"`.
package enum TimeNumber: String, Hashable, Sendable, CaseIterable {
    /// 1 to 31.
    case day
    /// A day that gives the one before it its month and means nothing else: the 4 of `"ngày 3 và 4/6"`.
    case otherDay = "other-day"
    case endDay = "end-day"
    /// 1 to 12.
    case month
    case endMonth = "end-month"
    /// 1900 to 2099, in four digits.
    case year
    case endYear = "end-year"
    /// 1000 to 1899.
    case oldYear = "old-year"
    /// Two digits: `"9/10/17"`.
    case shortYear = "short-year"
    /// 1 to 4.
    case quarter
    /// Ten years by their first, `"1990"`, or by its last digits, `"90"`.
    case decade
    /// 1 to 99, to count with.
    case count

    /// The number that `digits` write; `nil` where they are none of this kind.
    package func value(of digits: Int, count width: Int) -> Int? {
        switch self {
        case .day, .otherDay, .endDay: width <= 2 && (1...31).contains(digits) ? digits : nil
        case .month, .endMonth: width <= 2 && (1...12).contains(digits) ? digits : nil
        case .year, .endYear: width == 4 && (1900...2099).contains(digits) ? digits : nil
        case .oldYear: width == 4 && (1000...1899).contains(digits) ? digits : nil
        // The two digits mean the hundred years up to 2030.
        case .shortYear: width == 2 ? (digits <= 30 ? 2000 : 1900) + digits : nil
        case .quarter: width == 1 && (1...4).contains(digits) ? digits : nil
        case .decade: decade(of: digits, count: width)
        case .count: width <= 2 && digits > 0 ? digits : nil
        }
    }

    private func decade(of digits: Int, count width: Int) -> Int? {
        guard digits.isMultiple(of: 10) else { return nil }
        if width == 4 { return (1800...2090).contains(digits) ? digits / 10 : nil }
        // "thập niên 20" may be the one or the other century.
        return width == 2 && digits >= 30 ? 190 + digits / 10 : nil
    }
}
