import Model
import Templating

/// A date as readers and as machines read it: templates print `partials/date.html` for it.
struct DateItem: TemplateRecord, Hashable {
    /// `"06/12/2019"` or `"không rõ ngày"`.
    let shown: String
    /// `"2019-12-06"`; `nil` when the date is not known.
    let machine: String?

    init(_ date: CalendarDate?, wording: Wording) {
        shown = wording.date(date)
        machine = date?.description
    }

    static let fields = TemplateFields<DateItem>(
        .text("shown") { $0.shown },
        .optionalText("machine") { $0.machine })
}
