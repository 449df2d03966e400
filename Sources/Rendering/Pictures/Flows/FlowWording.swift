import Model

/// Puts flows into words, for those who don't see the picture: `"Nga → Ả Rập Xê-út (5), Mỹ → Thổ Nhĩ Kỳ (2)"`.
enum FlowWording {
    /// So many are named in a summary.
    private static let named = 3

    static func largest(_ flows: [TradeFlow], _ scope: PageScope) -> String {
        let words = flows.prefix(named).map { flow in
            scope.wording.text(
                .flow,
                [
                    "supplier": scope.index.name(of: flow.supplier), "recipient": scope.index.name(of: flow.recipient),
                    "count": scope.wording.number(flow.deals.count),
                ])
        }
        return words.joined(separator: scope.wording.text(.nextOfList))
    }
}
