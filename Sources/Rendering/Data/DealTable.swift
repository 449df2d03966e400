import Model

/// `data/deals.csv`: who sells which family of weapons to whom, and how far that has come.
struct DealTable: DataTable {
    static let name = "deals"
    static let columns = [
        DataColumn("id"), DataColumn("supplier"), DataColumn("recipient"), DataColumn("weapon"),
        DataColumn("end_user"), DataColumn("supplier_inferred", .flag), DataColumn("status"),
        DataColumn("status_rule"), DataColumn("as_of"), DataColumn("next"), DataColumn("next_date"),
        DataColumn("batches", .integer), DataColumn("events", .integer), DataColumn("conflicts", .integer),
        DataColumn("unknown", .list), DataColumn("package", .list), DataColumn("sipri_eligible", .flag),
        DataColumn("page"),
    ]
    static let key = ["id"]

    let scope: PageScope

    func forEachRow(_ body: ([JSONValue]) -> Void) {
        func text(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }
        for deal in scope.site.archive.deals {
            body([
                .text(deal.id.description), .text(deal.supplier.description), .text(deal.recipient.description),
                .text(deal.weapon.description), text(deal.endUser?.description), .flag(deal.infersSupplier),
                .text(deal.status.rawValue), .text(deal.reason.rule.rawValue), text(deal.asOf?.description),
                text(deal.next?.status.rawValue), text(deal.next?.date?.description), .number(deal.batches.count),
                .number(deal.events.count), .number(deal.conflicts.count), .texts(deal.gaps.map(\.rawValue)),
                .texts(deal.bundle.map(\.description)), .flag(deal.isRegisterable),
                text(scope.site.path(of: .deal(deal.id))?.value),
            ])
        }
    }
}
