import Model
import Templating

/// A deal in the table below a picture of flows: its weapon, and how far it came.
struct FlowDealItem: TemplateRecord, Hashable {
    let label: String
    /// The deal's page, which has the sentences.
    let href: String?
    let style: String
    /// Whether nobody says who sells.
    let isInferred: Bool

    init(_ deal: Deal, _ scope: PageScope) {
        label = scope.index.name(of: deal.weapon)
        href = scope.href(to: .deal(deal.id))
        style = FlowStage(deal.status).rawValue
        isInferred = deal.infersSupplier
    }

    static let fields = TemplateFields<FlowDealItem>(
        .text("label") { $0.label },
        .optionalText("href") { $0.href },
        .text("style") { $0.style },
        .flag("inferred") { $0.isInferred })
}
