import Model
import Templating

/// A deal of others, and what the country of the page said or did about it.
struct PoliticsItem: TemplateRecord, Hashable {
    /// So many events are told, the newest first.
    private static let shown = 3

    let deal: LinkItem
    let events: [EventItem]
    /// The link to the rest on the deal's page; `nil` when nothing is left out.
    let more: LinkItem?

    init(_ politics: DealIndex.Politics, _ scope: PageScope) {
        let id = scope.site.archive.deals[politics.deal].id
        deal = scope.link(to: id)
        events = politics.events.prefix(PoliticsItem.shown).map { EventItem(scope.index.events.events[$0], scope) }
        let rest = politics.events.count - events.count
        more =
            rest > 0
            ? LinkItem(
                label: scope.wording.count(.moreDealEvents, rest),
                href: scope.link(to: id, anchor: "track-political").href) : nil
    }

    static let fields = TemplateFields<PoliticsItem>(
        .record("deal") { $0.deal },
        .list("events") { $0.events },
        .optionalRecord("more") { $0.more })
}
