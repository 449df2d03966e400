import Templating

/// The amounts and numbers that an article states; a long table is folded.
struct ValueTable: TemplateRecord, Hashable {
    let rows: [ValueItem]
    /// What opens a folded table; `nil` for one that stands open.
    let fold: String?

    /// Creates the table of `rows`; `nil` when there are none, because an empty table is not shown.
    init?(rows: [ValueItem], wording: Wording) {
        guard !rows.isEmpty else { return nil }
        self.rows = rows
        fold = TableFold.summary(.moreValues, rows: rows.count, wording: wording)
    }

    static let fields = TemplateFields<ValueTable>(
        .list("rows") { $0.rows },
        .optionalText("fold") { $0.fold })
}
