import Model
import Templating

/// A correction on the pages that it changed: what was read, what it is, and why.
struct CorrectionItem: TemplateRecord, Hashable {
    /// The anchor: `correction-2`.
    let id: String
    /// The words that were read wrongly, or the name of an entity; `nil` where they may not be shown.
    let words: String?
    /// The sentence, where it is shown.
    let href: String?
    let before: String
    let after: String
    let reason: String
    let date: DateItem

    init(_ place: Int, _ scope: PageScope) {
        let applied = scope.site.archive.corrections[place]
        id = CorrectionItem.id(place)
        let reprint = applied.document.map { Reprint(scope.site.archive.documents[$0], scope: scope) }
        words = applied.span.flatMap { reprint?.opening(of: $0) }
        href = applied.span.flatMap { reprint?.href(to: $0) }
        before = CorrectionItem.words(applied.before, scope)
        after = CorrectionItem.words(applied.after, scope)
        reason = applied.correction.reason
        date = DateItem(applied.correction.date, wording: scope.wording)
    }

    static func id(_ place: Int) -> String { "correction-\(place + 1)" }

    /// "đã sửa: …" for an event that corrections changed, with the link to the article's list of them.
    static func notes(on telling: EventReference, _ scope: PageScope) -> [LinkItem] {
        scope.index.corrections.places(of: telling).map { place in
            let applied = scope.site.archive.corrections[place]
            let article = applied.document.map { Route.article(scope.site.archive.documents[$0].id) }
            let page = article == scope.page.route ? "" : article.flatMap { scope.href(to: $0) }
            return LinkItem(
                label: scope.wording.text(.corrected, ["reason": applied.correction.reason]),
                href: page.map { "\($0)#\(id(place))" })
        }
    }

    private static func words(_ finding: AppliedCorrection.Finding, _ scope: PageScope) -> String {
        switch finding {
        case .nothing: return scope.wording.text(.correctedNothing)
        case .entity(let entity):
            return scope.wording.text(
                .meaning, ["name": scope.index.name(of: entity), "type": scope.wording.text(.one(entity.type))])
        case .date(let date): return scope.wording.dates.words(date)
        case .event(let event):
            let words = EventHTML.text(scope.wording.events.words(event), scope: scope)
            let modality = scope.wording.kind(.modality, event.modality.rawValue)
            let date = event.time.map { ", \(scope.wording.dates.words($0.date))" } ?? ""
            return "\(words) (\(modality)\(date))"
        }
    }

    static let fields = TemplateFields<CorrectionItem>(
        .text("id") { $0.id },
        .optionalText("text") { $0.words },
        .optionalText("href") { $0.href },
        .text("before") { $0.before },
        .text("after") { $0.after },
        .text("reason") { $0.reason },
        .record("date") { $0.date })
}
