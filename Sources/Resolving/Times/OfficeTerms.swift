import Model

/// The days on which offices were held: to the day where an anchor tells when they changed hands, else by years.
///
/// By the row `person/joe-biden` he was `"Tổng thống Mỹ"` from 2021 to 2025; by the two inaugurations from 2021-01-20 to
/// 2025-01-20.
struct OfficeTerms {
    /// By title, who took the office on which day.
    private let changes: [String: [(day: CalendarDay, person: EntityID)]]

    init(_ anchors: [Anchor]) {
        var changes: [String: [(day: CalendarDay, person: EntityID)]] = [:]
        for anchor in anchors {
            guard let office = anchor.office, let day = anchor.date.days?.first else { continue }
            changes[office.title, default: []].append((day, office.person))
        }
        self.changes = changes
    }

    func days(of office: PersonDetails.Office, heldBy person: EntityID) -> DaySet {
        let changes = changes[office.title] ?? []
        let first = office.firstYear.flatMap { year in
            changes.first { $0.person == person && $0.day.date.year == year }?.day
                ?? CalendarDay(year: year, month: 1, day: 1)
        }
        let last = office.lastYear.flatMap { year in
            changes.first { $0.person != person && $0.day.date.year == year }?.day
                ?? CalendarDay(year: year, month: 12, day: 31)
        }
        return DaySet(from: first, to: last)
    }
}
