import Model

/// Who sells to whom in the whole archive: the pairs of countries with most deals first.
struct TradeFlows: Sendable {
    let all: [TradeFlow]

    init(_ deals: [Deal]) {
        struct Pair: Hashable {
            let supplier: EntityID
            let recipient: EntityID
        }
        var pairs: [Pair: [Int]] = [:]
        for (place, deal) in deals.enumerated() where deal.supplier != deal.recipient {
            pairs[Pair(supplier: deal.supplier, recipient: deal.recipient), default: []].append(place)
        }
        let flows = pairs.map { pair, places in
            let ordered = places.sorted { lhs, rhs in
                let (left, right) = (FlowStage(deals[lhs].status), FlowStage(deals[rhs].status))
                return left == right ? lhs < rhs : left < right
            }
            return TradeFlow(
                supplier: pair.supplier, recipient: pair.recipient, deals: ordered,
                stage: ordered.map { FlowStage(deals[$0].status) }.min() ?? .stopped)
        }
        all = flows.sorted { lhs, rhs in
            guard lhs.deals.count == rhs.deals.count else { return lhs.deals.count > rhs.deals.count }
            guard lhs.stage == rhs.stage else { return lhs.stage < rhs.stage }
            return (lhs.supplier, lhs.recipient) < (rhs.supplier, rhs.recipient)
        }
    }
}
