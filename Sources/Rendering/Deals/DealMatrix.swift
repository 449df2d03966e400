import Model
import Templating

/// Who sells to whom: a row for each supplier, a column for each of the recipients with the most deals.
///
/// The others share the last column, so that the table stays readable however many there are.
struct DealMatrix: TemplateRecord, Hashable {
    /// So many recipients have a column of their own.
    private static let columns = 10

    let recipients: [LinkItem]
    /// The heading of the last column; `nil` where every recipient has one of its own.
    let other: String?
    let rows: [MatrixRow]

    /// `nil` when there are no deals.
    init?(_ scope: PageScope) {
        let deals = scope.site.archive.deals
        guard !deals.isEmpty else { return nil }
        let suppliers = DealMatrix.mostFirst(scope.index.deals.bySupplier, scope)
        let all = DealMatrix.mostFirst(scope.index.deals.byRecipient, scope)
        // A column for others that holds one costs more than it saves.
        let isLong = all.count > DealMatrix.columns + 1
        let shown = isLong ? Array(all.prefix(DealMatrix.columns)) : all
        let other = isLong ? scope.wording.text(.otherRecipients) : nil
        recipients = shown.map(scope.link)
        self.other = other
        rows = suppliers.map { DealMatrix.row(of: $0, recipients: shown, other: other, scope) }
    }

    private static func row(
        of supplier: EntityID, recipients: [EntityID], other: String?, _ scope: PageScope
    ) -> MatrixRow {
        let deals = (scope.index.deals.bySupplier[supplier] ?? []).sorted().map { place in
            (recipient: scope.site.archive.deals[place].recipient, item: DealItem(place, scope))
        }
        var cells = recipients.map { recipient in
            MatrixCell(
                heading: scope.index.name(of: recipient),
                deals: deals.filter { $0.recipient == recipient }.map { MatrixDeal($0.item, namesRecipient: false) })
        }
        if let other {
            let rest = deals.filter { !recipients.contains($0.recipient) }
            cells.append(
                MatrixCell(heading: other, deals: rest.map { MatrixDeal($0.item, namesRecipient: true) }))
        }
        return MatrixRow(supplier: scope.link(to: supplier), cells: cells)
    }

    private static func mostFirst(_ deals: [EntityID: [Int]], _ scope: PageScope) -> [EntityID] {
        deals.keys.sorted { lhs, rhs in
            let (left, right) = (deals[lhs]?.count ?? 0, deals[rhs]?.count ?? 0)
            return left == right ? lhs < rhs : left > right
        }
    }

    static let fields = TemplateFields<DealMatrix>(
        .list("recipients") { $0.recipients },
        .optionalText("other") { $0.other },
        .list("rows") { $0.rows })
}
