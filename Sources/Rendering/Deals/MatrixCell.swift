import Templating

/// The deals of one supplier with the recipient of a column.
struct MatrixCell: TemplateRecord, Hashable {
    /// The recipient, which narrow screens show in the cell.
    let heading: String
    let deals: [MatrixDeal]

    static let fields = TemplateFields<MatrixCell>(
        .text("heading") { $0.heading },
        .flag("has_deals") { !$0.deals.isEmpty },
        .list("deals") { $0.deals })
}
