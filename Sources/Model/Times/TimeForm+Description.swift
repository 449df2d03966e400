/// What an expression of time says, as the examples of `lexicon/times.yml` write it.
///
/// Where the words state a date, that date: `XXXX-10-09` for `"ngày 9/10"`. Else the fields from the year down, counted
/// ones with their sign: `year -1, month 4` for `"tháng 4 năm ngoái"`, `previous: day +1` for `"một ngày sau"`,
/// `week +0, weekend` for `"cuối tuần này"`. The weekday and the direction follow in both: `XXXX-02, future`.
extension TimeForm: CustomStringConvertible {
    package var description: String {
        let prefix = origin == .previousExpression ? "previous: " : ""
        return prefix + (datePieces + closingPieces).joined(separator: ", ")
    }
}

private extension TimeForm {
    var datePieces: [String] {
        if let calendarDate { return [calendarDate.description] }
        let fields: [(String, Field?)] = [
            ("decade", decade), ("year", year), ("quarter", quarter), ("season", season), ("month", month),
            ("week", week), ("day", day),
        ]
        let ends = [("end-year", endYear), ("end-month", endMonth), ("end-day", endDay)]
        return fields.compactMap { name, field in field.map { "\(name) \(TimeForm.written($0))" } }
            + ends.compactMap { name, number in number.map { "\(name) \($0)" } }
            + (isWeekend ? ["weekend"] : []) + (part.map { [$0.rawValue] } ?? [])
    }

    var closingPieces: [String] {
        (weekday.map { ["weekday \($0)"] } ?? []) + (direction.map { [$0 == .past ? "past" : "future"] } ?? [])
    }

    static func written(_ field: Field) -> String {
        switch field {
        case .stated(let number): String(number)
        case .counted(let number): number < 0 ? String(number) : "+\(number)"
        }
    }
}
