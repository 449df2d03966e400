import Templating

/// What is said in an article, and by whom; a long table is folded.
struct ClaimTable: TemplateRecord, Hashable {
    let rows: [ClaimItem]
    /// What opens a folded table; `nil` for one that stands open.
    let fold: String?

    /// Creates the table of `rows`; `nil` when there are none, because an empty table is not shown.
    init?(rows: [ClaimItem], wording: Wording) {
        guard !rows.isEmpty else { return nil }
        self.rows = rows
        fold = TableFold.summary(.moreClaims, rows: rows.count, wording: wording)
    }

    static let fields = TemplateFields<ClaimTable>(
        .list("rows") { $0.rows },
        .optionalText("fold") { $0.fold })
}
