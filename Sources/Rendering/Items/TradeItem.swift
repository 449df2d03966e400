import Templating

/// What is told of one weapon between two parties.
struct TradeItem: TemplateRecord, Hashable {
    /// On a country's page the other side, on a weapon's both: `Nga → Thổ Nhĩ Kỳ`.
    let parties: [LinkItem]
    /// `nil` on the page of the weapon itself.
    let weapon: LinkItem?
    let steps: [TradeStepItem]

    static let fields = TemplateFields<TradeItem>(
        .list("parties") { $0.parties },
        .optionalRecord("weapon") { $0.weapon },
        .list("steps") { $0.steps })
}
