import Model
import Templating

/// A country's partners as a picture: at the left those that sell to it, at the right those to which it sells.
struct CountryFlows: TemplateRecord {
    /// `"Nga: mua của ai, bán cho ai"`.
    let title: String
    let picture: [UInt8]
    let key: [FlowStageItem]
    let flows: [FlowItem]

    /// `nil` for a country that neither sells nor buys.
    init?(_ country: EntityID, _ scope: PageScope) {
        let all = scope.index.flows.all.filter { $0.supplier == country || $0.recipient == country }
        guard !all.isEmpty else { return nil }
        let wording = scope.wording
        let (suppliers, recipients) = (all.filter { $0.recipient == country }, all.filter { $0.supplier == country })
        let name = scope.index.name(of: country)
        func words(_ flows: [TradeFlow], _ partner: (TradeFlow) -> EntityID) -> String {
            flows.isEmpty
                ? wording.text(.noPartner)
                : flows.map { scope.index.name(of: partner($0)) }.joined(separator: wording.text(.nextOfList))
        }
        title = wording.text(.countryFlows, ["name": name])
        picture = CountryFlowsDrawing(name: name, suppliers: suppliers, recipients: recipients, scope).svg(
            title: title,
            summary: wording.text(
                .countryFlowsSummary,
                [
                    "name": name, "suppliers": words(suppliers, \.supplier),
                    "recipients": words(recipients, \.recipient),
                ]))
        key = FlowStage.allCases.filter { stage in all.contains { $0.stage == stage } }
            .map { FlowStageItem($0, wording: wording) }
        flows = all.map { FlowItem($0, scope) }
    }

    static let fields = TemplateFields<CountryFlows>(
        .text("title") { $0.title },
        .html("picture") { $0.picture },
        .list("key") { $0.key },
        .list("flows") { $0.flows })
}
