import Model
import Templating

/// Why a deal or a batch has its status: the rule in words, who says so, since when, and the deciding sentences.
struct DealReasonItem: TemplateRecord, Hashable {
    /// So many deciding events are told.
    private static let shown = 3

    let rule: String
    let since: DateItem?
    let asserting: [LinkItem]
    let denying: [LinkItem]
    let events: [DealReasonEvent]

    init(_ reason: StatusReason, of deal: Deal, _ scope: PageScope) {
        rule = scope.wording.kind(.statusRule, reason.rule.rawValue)
        since = reason.since.map { DateItem($0, wording: scope.wording) }
        asserting = reason.asserting.map(scope.link)
        denying = reason.denying.map(scope.link)
        events = reason.events.prefix(DealReasonItem.shown).map { DealReasonEvent($0, of: deal, scope) }
    }

    static let fields = TemplateFields<DealReasonItem>(
        .text("rule") { $0.rule },
        .optionalRecord("since") { $0.since },
        .flag("has_asserting") { !$0.asserting.isEmpty },
        .list("asserting") { $0.asserting },
        .flag("has_denying") { !$0.denying.isEmpty },
        .list("denying") { $0.denying },
        .flag("has_events") { !$0.events.isEmpty },
        .list("events") { $0.events })
}
