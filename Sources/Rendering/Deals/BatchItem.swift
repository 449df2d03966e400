import Model
import Templating

/// A numbered part of a deal, with a status of its own.
struct BatchItem: TemplateRecord, Hashable {
    /// `"Lô 2"`.
    let name: String
    let status: DealStatusItem
    let reason: DealReasonItem

    init(_ batch: DealBatch, of deal: Deal, _ scope: PageScope) {
        name = scope.wording.text(.dealBatch, ["number": String(batch.number)])
        status = DealStatusItem(batch.status, batch.reason.standing, wording: scope.wording)
        reason = DealReasonItem(batch.reason, of: deal, scope)
    }

    static let fields = TemplateFields<BatchItem>(
        .text("name") { $0.name },
        .record("status") { $0.status },
        .record("reason") { $0.reason })
}
