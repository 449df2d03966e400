import Model

/// A form of time of which everything but the year has been counted out, so that only the year may be wanting.
///
/// Seen from 2020-01-15, `"tháng trước"` states month 12 of 2019; `"ngày 20"` is one of December, too.
struct FormFields {
    private let form: TimeForm
    /// The year that counting months or quarters leads to.
    let countedYear: Int?

    /// Counts from `reference`, the day on which the form was written; without it, what is counted remains unknown.
    init(_ form: TimeForm, from reference: CalendarDay?) {
        var form = form
        var countedYear: Int?
        let date = reference?.date
        if case .counted(let count)? = form.month {
            let months = date.map { $0.year * 12 + $0.month - 1 + count }
            form.month = .stated(months.map { $0 % 12 + 1 } ?? FormFields.unknown)
            countedYear = months.map { $0 / 12 }
        }
        if case .counted(let count)? = form.quarter {
            let quarters = date.map { $0.year * 4 + ($0.month - 1) / 3 + count }
            form.quarter = quarters.map { .stated($0 % 4 + 1) }
            countedYear = quarters.map { $0 / 4 }
        }
        if case .stated(let day)? = form.day, form.month == nil {
            let months = date.map { $0.year * 12 + $0.month - 1 - (day > $0.day ? 1 : 0) }
            form.month = .stated(months.map { $0 % 12 + 1 } ?? FormFields.unknown)
            countedYear = months.map { $0 / 12 }
        }
        self.countedYear = form.year == nil ? countedYear : nil
        if case .stated(FormFields.unknown)? = form.month {
            form.day = form.day.map { _ in .stated(0) }
            form.part = nil
        }
        form.origin = .document
        form.year = nil
        form.week = nil
        self.form = form
    }

    /// Whether there is something of which the year is to be found.
    var saysSomething: Bool { form.month != nil || form.quarter != nil || form.season != nil || form.part != nil }

    /// The date in `year`; an interval that runs over New Year's ends in the year after.
    func date(in year: EDTFDate.Year) -> EDTFDate {
        var dated = form
        if case .known(let number) = year { dated.year = .stated(number) }
        guard let date = dated.calendarDate else { return EDTFDate(EDTFDate.Point(year)) }
        guard case .known(let number) = year, date.end != nil, form.endYear == nil, date.days == nil else {
            return date
        }
        return form.calendarDate?.inYear(number) ?? date
    }

    /// Stands for a month that is not known.
    private static let unknown = 0
}
