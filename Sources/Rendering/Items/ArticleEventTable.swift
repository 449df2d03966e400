import Templating

/// The events that an article tells; a long table is folded.
struct ArticleEventTable: TemplateRecord, Hashable {
    let rows: [ArticleEventItem]
    /// What opens a folded table; `nil` for one that stands open.
    let fold: String?

    /// Creates the table of `rows`; `nil` when there are none, because an empty table is not shown.
    init?(rows: [ArticleEventItem], wording: Wording) {
        guard !rows.isEmpty else { return nil }
        self.rows = rows
        fold = TableFold.summary(.moreEvents, rows: rows.count, wording: wording)
    }

    static let fields = TemplateFields<ArticleEventTable>(
        .list("rows") { $0.rows },
        .optionalText("fold") { $0.fold })
}
