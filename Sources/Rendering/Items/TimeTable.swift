import Templating

/// The times that an article names; a long table is folded.
struct TimeTable: TemplateRecord, Hashable {
    let rows: [TimeItem]
    /// What opens a folded table; `nil` for one that stands open.
    let fold: String?

    /// Creates the table of `rows`; `nil` when there are none, because an empty table is not shown.
    init?(rows: [TimeItem], wording: Wording) {
        guard !rows.isEmpty else { return nil }
        self.rows = rows
        fold = TableFold.summary(.moreTimes, rows: rows.count, wording: wording)
    }

    static let fields = TemplateFields<TimeTable>(
        .list("rows") { $0.rows },
        .optionalText("fold") { $0.fold })
}
