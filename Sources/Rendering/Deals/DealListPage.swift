import Model
import Templating

/// What `pages/deals.md` can print: every deal, those that came furthest first, and who sells to whom.
struct DealListPage: PageRecord {
    let head: PageHead
    let deals: [DealItem]
    /// The number of deals of each status.
    let statuses: [CountedItem]
    let matrix: DealMatrix?

    static let fields = TemplateFields<DealListPage>(
        .flag("has_deals") { !$0.deals.isEmpty },
        .list("deals") { $0.deals },
        .list("statuses") { $0.statuses },
        .optionalRecord("matrix") { $0.matrix })

    init(_ scope: PageScope) {
        let wording = scope.wording
        let all = scope.site.archive.deals
        let byStatus = Dictionary(grouping: scope.index.deals.order) { all[$0].status }
        let sorted = DealStatus.allCases.sorted { DealListPage.rank($0) > DealListPage.rank($1) }
        deals = sorted.flatMap { byStatus[$0] ?? [] }.map { DealItem($0, scope) }
        statuses = sorted.compactMap { status in
            byStatus[status].map {
                CountedItem(
                    label: wording.kind(.dealStatus, status.rawValue), href: nil, count: wording.number($0.count))
            }
        }
        matrix = DealMatrix(scope)
        let title = wording.text(.dealsTitle)
        head = PageHead(
            title: title, description: wording.count(.dealsDescription, deals.count), trail: Trail.home(scope),
            crumb: title)
    }

    /// The furthest first; offered before requested, and last what ended.
    private static func rank(_ status: DealStatus) -> Int {
        DealStatus.ladder.firstIndex(of: status) ?? -(DealStatus.allCases.firstIndex(of: status) ?? 0)
    }
}
