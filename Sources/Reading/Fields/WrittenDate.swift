import Model

/// Dates as people write them where `year-month-day` is expected.
enum WrittenDate {
    /// The date that `text` was probably meant to be: `31/1/2024`, `31-01-2024`, `2024/1/31`, `2024-01-31T08:00`.
    ///
    /// The day stands before the month, as in Vietnam; `nil` when there is no such day.
    static func suggestion(for text: String) -> CalendarDate? {
        let head = text.prefix { $0 != "T" && $0 != " " }
        let parts = head.split(omittingEmptySubsequences: false) { "-/.".contains($0) }.map(String.init)
        guard parts.count == 3 else { return nil }
        let ordered = parts[0].utf8.count == 4 ? parts : parts.reversed()
        return CalendarDate("\(ordered[0])-\(twoDigits(ordered[1]))-\(twoDigits(ordered[2]))")
    }

    private static func twoDigits(_ number: String) -> String {
        number.utf8.count == 1 ? "0" + number : number
    }
}
