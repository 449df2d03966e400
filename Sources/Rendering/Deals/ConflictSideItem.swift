import Model
import Templating

/// One side of a conflict: what it says, and the sentences that say it.
struct ConflictSideItem: TemplateRecord, Hashable {
    /// So many sentences are quoted.
    private static let quoted = 3

    let statement: LinkItem
    let sentences: [DealSentenceItem]
    let moreSources: [EventSourceItem]
    let more: String?

    init(_ side: Conflict.Side, _ scope: PageScope) {
        statement = ConflictSideItem.statement(of: side, scope)
        sentences = side.evidence.prefix(ConflictSideItem.quoted).enumerated().map { place, telling in
            DealSentenceItem(EventEvidence(telling: telling, source: place), scope)
        }
        moreSources = EventSourceItem.all(Array(side.evidence.dropFirst(ConflictSideItem.quoted)), scope)
        more = moreSources.isEmpty ? nil : scope.wording.count(.moreSources, moreSources.count)
    }

    private static func statement(of side: Conflict.Side, _ scope: PageScope) -> LinkItem {
        let wording = scope.wording
        switch side.statement {
        case .date(let date): return LinkItem(label: wording.dates.words(date), href: nil)
        case .modality(let modality):
            return LinkItem(label: wording.kind(.modalityHeading, modality.rawValue), href: nil)
        case .supplier(let entity): return scope.link(to: entity)
        case .event(let type): return LinkItem(label: wording.kind(.event, type.rawValue), href: nil)
        case .value(let place):
            let interpreted = scope.site.archive.documents[side.evidence[0].document]
            let value = interpreted.values[place]
            let reprint = Reprint(interpreted, scope: scope)
            return LinkItem(
                label: wording.amounts.words(value, counted: value.unitWord.flatMap(reprint.words)), href: nil)
        }
    }

    static let fields = TemplateFields<ConflictSideItem>(
        .record("statement") { $0.statement },
        .list("sentences") { $0.sentences },
        .list("more_sources") { $0.moreSources },
        .optionalText("more") { $0.more })
}
