import Model
import Templating

/// An article that belongs to the one of the page, and the reason: `"cùng kể thương vụ Nga – Thổ Nhĩ Kỳ: S-400"`.
struct RelatedItem: TemplateRecord, Hashable {
    /// So many deals or names are given as the reason.
    private static let shown = 3

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
    /// The deals that both tell of, one event, and names, the rarest of each first.
    static func reasons(_ shared: [SharedThing], _ scope: PageScope) -> [String] {
        let archive = scope.site.archive
        var deals: [String] = []
        var events: [String] = []
        var names: [String] = []
        for thing in shared {
            switch thing {
            case .deal(let place): deals.append(scope.name(of: archive.deals[place].id))
            case .event(let place):
                events.append(EventHTML.text(scope.index.events.events[place].words, scope: scope))
            case .entity(let id): names.append(scope.index.name(of: id))
            }
        }
        let reasons: [(Phrase, [String])] = [
            (.relatedDeals, Array(deals.prefix(shown))), (.relatedEvents, Array(events.prefix(1))),
            (.relatedNames, Array(names.prefix(shown))),
        ]
        return reasons.filter { !$0.1.isEmpty }.map { phrase, names in
            scope.wording.text(phrase, ["names": scope.wording.list(names)])
        }
    }
}
