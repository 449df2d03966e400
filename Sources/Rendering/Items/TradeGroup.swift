import Templating

/// Trade of one direction, such as all in which a country is the supplier.
struct TradeGroup: TemplateRecord, Hashable {
    /// `"Là bên bán"`; `nil` on the page of a weapon.
    let heading: String?
    let rows: [TradeItem]
    /// What is said of the rows that are left out; `nil` when none is.
    let more: String?

    static let fields = TemplateFields<TradeGroup>(
        .optionalText("heading") { $0.heading },
        .list("rows") { $0.rows },
        .optionalText("more") { $0.more })
}
