import Templating

/// Deals under a heading, such as all in which a country is the supplier.
struct DealGroup: TemplateRecord, Hashable {
    let heading: String
    /// The anchor of the group: `deals-supplier`.
    let id: String
    let count: String
    /// Whether the page's country sells, so that a row names the recipient.
    let isSupplier: Bool
    let rows: [DealItem]

    init(heading: String, id: String, isSupplier: Bool = false, rows: [DealItem], wording: Wording) {
        self.heading = heading
        self.id = "deals-\(id)"
        count = wording.number(rows.count)
        self.isSupplier = isSupplier
        self.rows = rows
    }

    static let fields = TemplateFields<DealGroup>(
        .text("heading") { $0.heading },
        .text("id") { $0.id },
        .text("count") { $0.count },
        .flag("sells") { $0.isSupplier },
        .list("rows") { $0.rows })
}
