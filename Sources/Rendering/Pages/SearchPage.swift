import Model
import Templating

/// What `pages/search.md` can print: the form, and for readers without scripts the ways to every list.
struct SearchPage: PageRecord {
    let head: PageHead
    let figures: [CountedItem]
    let kinds: [SearchChoice]
    /// The years of the articles, the newest first.
    let years: [SearchChoice]
    let timeline: String?

    static let fields = TemplateFields<SearchPage>(
        .list("figures") { $0.figures },
        .list("kinds") { $0.kinds },
        .list("years") { $0.years },
        .optionalText("timeline") { $0.timeline })

    init(_ scope: PageScope) {
        let wording = scope.wording
        let title = wording.text(.searchTitle)
        figures = Figures.all(scope)
        var found = Set(scope.index.lists.entities.keys.map(SearchKind.init)).union([.article])
        if !scope.site.archive.deals.isEmpty { found.insert(.deal) }
        kinds = SearchKind.allCases.filter(found.contains).map {
            SearchChoice(value: $0.rawValue, label: wording.text($0.many))
        }
        years = Set(scope.site.archive.documents.compactMap { DateRank($0.publication).year }).sorted(by: >).map {
            SearchChoice(value: String($0), label: String($0))
        }
        timeline = scope.href(to: .timeline)
        head = PageHead(
            title: title, description: wording.text(.searchDescription), trail: Trail.home(scope), crumb: title)
    }
}
