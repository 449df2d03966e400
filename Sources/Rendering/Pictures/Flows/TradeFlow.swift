import Model

/// All deals in which one country sells to another: Nga → Ả Rập Xê-út.
struct TradeFlow: Hashable, Sendable {
    let supplier: EntityID
    let recipient: EntityID
    /// The places of the deals in the archive, those that came furthest first.
    let deals: [Int]
    /// That of the deal that came furthest.
    let stage: FlowStage
}
