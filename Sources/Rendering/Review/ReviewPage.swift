import Model
import Templating

/// What `pages/review.md` can print: for the keeper, what deserves a look, the most valuable first.
struct ReviewPage: PageRecord {
    let head: PageHead
    let groups: [ReviewGroup]
    /// Those in force.
    let corrections: [CorrectionItem]

    static let fields = TemplateFields<ReviewPage>(
        .flag("has_groups") { !$0.groups.isEmpty },
        .list("groups") { $0.groups },
        .flag("has_corrections") { !$0.corrections.isEmpty },
        .list("corrections") { $0.corrections })

    init(_ scope: PageScope) {
        let wording = scope.wording
        let events = EventReview(scope)
        let times = TimeReview(scope)
        let names = NameReview(scope)
        groups = [
            events.conflicts, times.misprints, events.doubtful, events.suppliers, times.open, names.unknown,
            times.publications, events.duplicates,
        ].compactMap { $0 }
        corrections = scope.site.archive.corrections.indices.map { CorrectionItem($0, scope) }
        let title = wording.text(.reviewTitle)
        head = PageHead(
            title: title, description: wording.text(.reviewDescription), trail: Trail.home(scope), crumb: title,
            isHidden: true)
    }
}
