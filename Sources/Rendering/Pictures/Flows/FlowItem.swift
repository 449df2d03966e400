import Model
import Templating

/// A row of the table below a picture of flows: who sells to whom, how far that came, and the deals.
struct FlowItem: TemplateRecord, Hashable {
    /// So many deals are named.
    private static let shown = 6

    let supplier: LinkItem
    let recipient: LinkItem
    let count: String
    let stage: FlowStageItem
    let deals: [FlowDealItem]
    /// `"thêm 4 thương vụ"`; `nil` when all are named.
    let more: String?

    init(_ flow: TradeFlow, _ scope: PageScope) {
        supplier = scope.link(to: flow.supplier)
        recipient = scope.link(to: flow.recipient)
        count = scope.wording.number(flow.deals.count)
        stage = FlowStageItem(flow.stage, wording: scope.wording)
        // Naming one more costs no more than saying that there is one.
        let named = flow.deals.count > FlowItem.shown + 1 ? FlowItem.shown : flow.deals.count
        deals = flow.deals.prefix(named).map { FlowDealItem(scope.site.archive.deals[$0], scope) }
        more = named < flow.deals.count ? scope.wording.count(.moreDealsOfFlow, flow.deals.count - named) : nil
    }

    static let fields = TemplateFields<FlowItem>(
        .record("supplier") { $0.supplier },
        .record("recipient") { $0.recipient },
        .text("count") { $0.count },
        .record("stage") { $0.stage },
        .list("deals") { $0.deals },
        .optionalText("more") { $0.more })
}
