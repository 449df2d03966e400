import Templating

/// A deal in a cell of the matrix: its weapon, with the sign of its status.
struct MatrixDeal: TemplateRecord, Hashable {
    let link: LinkItem
    let status: DealStatusItem
    /// Only in the column that several recipients share.
    let recipient: String?

    init(_ deal: DealItem, namesRecipient: Bool) {
        link = LinkItem(label: deal.weapon.label, href: deal.href)
        status = deal.status
        recipient = namesRecipient ? deal.recipient.label : nil
    }

    static let fields = TemplateFields<MatrixDeal>(
        .record("link") { $0.link },
        .record("status") { $0.status },
        .optionalText("recipient") { $0.recipient })
}
