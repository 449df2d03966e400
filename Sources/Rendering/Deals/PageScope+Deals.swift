import Model

extension PageScope {
    /// `"Nga – Thổ Nhĩ Kỳ: S-400"`.
    func name(of deal: DealID) -> String {
        wording.text(
            .dealName,
            [
                "supplier": index.name(of: deal.supplier), "recipient": index.name(of: deal.recipient),
                "weapon": index.name(of: deal.weapon),
            ])
    }

    /// A deal of which a fact speaks; a link if it has a page.
    func link(to deal: DealID, anchor: String? = nil) -> LinkItem {
        LinkItem(label: name(of: deal), href: href(to: .deal(deal)).map { $0 + (anchor.map { "#\($0)" } ?? "") })
    }

    /// The deals of whose story an event is a part, but for the one whose page this is; at most three, for a threat
    /// may be told of many.
    func links(to deals: [DealID]) -> [LinkItem] {
        deals.filter { page.route != .deal($0) }.prefix(3).map { link(to: $0) }
    }
}
