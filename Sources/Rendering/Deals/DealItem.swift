import Model
import Templating

/// A deal in lists: who, whom, what, how far, and the sentence that decided.
struct DealItem: TemplateRecord, Hashable {
    /// `"Nga – Thổ Nhĩ Kỳ: S-400"`.
    let name: String
    /// `"Nga – Thổ Nhĩ Kỳ"`.
    let parties: String
    let href: String?
    let supplier: LinkItem
    let recipient: LinkItem
    let endUser: LinkItem?
    let weapon: LinkItem
    let infersSupplier: Bool
    let status: DealStatusItem
    let asOf: DateItem
    /// The rung to which the parties mean to go next.
    let next: DealStatusItem?
    /// The figures and years of a register.
    let register: DealRegister
    /// `"câu 2.1"`; `nil` where no event decided.
    let place: LinkItem?

    /// Makes the item of the deal at `place` of the archive.
    init(_ place: Int, _ scope: PageScope) {
        let archive = scope.site.archive
        let deal = archive.deals[place]
        let wording = scope.wording
        name = scope.name(of: deal.id)
        parties = wording.text(
            .dealParties,
            ["supplier": scope.index.name(of: deal.supplier), "recipient": scope.index.name(of: deal.recipient)])
        href = scope.href(to: .deal(deal.id))
        supplier = scope.link(to: deal.supplier)
        recipient = scope.link(to: deal.recipient)
        endUser = deal.endUser.map(scope.link)
        weapon = scope.link(to: deal.weapon)
        infersSupplier = deal.infersSupplier
        status = DealStatusItem(deal.status, deal.reason.standing, wording: wording)
        asOf = DateItem(deal.asOf, wording: wording)
        next = deal.next.map { DealStatusItem($0, wording: wording) }
        register = DealRegister(deal, scope)
        self.place = deal.reason.events.first.map { event in
            EventSourceItem.place(of: archive.events[deal.events[event].event].tellings[0], scope)
        }
    }

    static let fields = TemplateFields<DealItem>(
        .text("name") { $0.name },
        .text("parties") { $0.parties },
        .optionalText("href") { $0.href },
        .record("supplier") { $0.supplier },
        .record("recipient") { $0.recipient },
        .optionalRecord("end_user") { $0.endUser },
        .record("weapon") { $0.weapon },
        .flag("inferred") { $0.infersSupplier },
        .record("status") { $0.status },
        .record("as_of") { $0.asOf },
        .optionalRecord("next") { $0.next },
        .record("register") { $0.register },
        .optionalRecord("place") { $0.place })
}
