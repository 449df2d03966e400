import Model

/// Who sells what to whom, as far as events tell it: for a country as supplier and as recipient, for a weapon between
/// all parties. What most sentences tell stands first.
struct EntityTrade {
    /// So many rows of a direction are shown.
    private static let shown = 15

    let groups: [TradeGroup]

    init(_ dossier: Dossier, _ scope: PageScope) {
        var ledger = TradeLedger()
        for told in scope.index.events.events(dossier.events) {
            guard let first = told.tellings.first else { continue }
            ledger.enter(scope.site.archive.event(first), tellings: told.tellings)
        }
        let page = dossier.entity.id
        func group(_ heading: Phrase?, _ lines: [TradeLedger.Line]) -> TradeGroup? {
            guard !lines.isEmpty else { return nil }
            return TradeGroup(
                heading: heading.map { scope.wording.text($0) },
                rows: lines.prefix(EntityTrade.shown).map { EntityTrade.row($0, page: page, scope) },
                more: lines.count > EntityTrade.shown
                    ? scope.wording.count(.moreTrade, lines.count - EntityTrade.shown) : nil)
        }
        let lines = ledger.lines
        switch page.type {
        case .country:
            let sides = [
                group(.asRecipient, lines.filter { $0.deal.recipient == page }),
                group(.asSupplier, lines.filter { $0.deal.supplier == page }),
            ]
            // First in which role it is told of most.
            groups = (lines.first?.deal.supplier == page ? sides.reversed() : sides).compactMap { $0 }
        case .weapon: groups = [group(nil, lines.filter { $0.deal.weapon == page })].compactMap { $0 }
        case .person, .organisation, .place: groups = []
        }
    }
}

private extension EntityTrade {
    static func row(_ line: TradeLedger.Line, page: EntityID, _ scope: PageScope) -> TradeItem {
        let wording = scope.wording
        func party(_ entity: EntityID?) -> LinkItem {
            entity.map(scope.link) ?? LinkItem(label: wording.text(.unknownParty), href: nil)
        }
        let sides = [line.deal.supplier, line.deal.recipient]
        return TradeItem(
            parties: page.type == .weapon ? sides.map(party) : sides.filter { $0 != page }.map(party),
            weapon: page.type == .weapon ? nil : party(line.deal.weapon),
            steps: line.steps.map { step, telling in
                TradeStepItem(
                    label: wording.kind(.event, step.type.rawValue),
                    modality: ModalityItem(step.modality, wording: wording), isActual: step.modality == .actual,
                    href: EventSourceItem.place(of: telling, scope).href)
            })
    }
}
