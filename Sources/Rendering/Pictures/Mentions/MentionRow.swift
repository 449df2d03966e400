import Templating

/// A row of the table behind the bars.
struct MentionRow: TemplateRecord, Hashable {
    let label: String
    let count: String
    /// Those of them whose day was worked out.
    let inferred: String

    static let fields = TemplateFields<MentionRow>(
        .text("label") { $0.label },
        .text("count") { $0.count },
        .text("inferred") { $0.inferred })
}
