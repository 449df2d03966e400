import Model
import Templating

/// An article that belongs to the one of the page, and the reason: `"cùng kể thương vụ Nga – Thổ Nhĩ Kỳ: S-400"`.
struct RelatedItem: TemplateRecord, Hashable {
    /// So many deals or names are given as the reason.
    private static let shown = 2

    let article: ArticleItem
    /// Never empty.
    let reasons: [String]

    /// The articles that belong to the document with this index of the archive.
    static func all(_ number: Int, _ scope: PageScope) -> [RelatedItem] {
        scope.index.related.related(to: number).map { related in
            RelatedItem(
                article: scope.article(related.document), reasons: RelatedItem.reasons(related.shared, scope))
        }
    }

    static let fields = TemplateFields<RelatedItem>(
        .record("article") { $0.article },
        .text("reasons") { $0.reasons.joined(separator: "; ") })
}

private extension RelatedItem {
    /// The deals that both tell of, one event, and names of which these do not speak, the rarest of each first.
    static func reasons(_ shared: [SharedThing], _ scope: PageScope) -> [String] {
        let archive = scope.site.archive
        var deals: [String] = []
        var events: [String] = []
        var names: [EntityID] = []
        var told: Set<EntityID> = []
        for thing in shared {
            switch thing {
            case .deal(let place):
                let deal = archive.deals[place]
                deals.append(scope.name(of: deal.id))
                told.formUnion([deal.supplier, deal.recipient, deal.weapon])
            case .event(let place):
                told.formUnion(archive.events[place].arguments.map(\.entity))
                events.append(EventHTML.text(scope.index.events.events[place].words, scope: scope))
            case .entity(let id): names.append(id)
            }
        }
        let reasons: [(Phrase, [String])] = [
            (.relatedDeals, Array(deals.prefix(shown))), (.relatedEvents, Array(events.prefix(1))),
            (.relatedNames, names.filter { !told.contains($0) }.prefix(shown).map(scope.index.name)),
        ]
        return reasons.filter { !$0.1.isEmpty }.map { phrase, names in
            scope.wording.text(phrase, ["names": scope.wording.list(names)])
        }
    }
}
