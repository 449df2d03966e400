import Model
import Templating

/// What `pages/deals.md` can print: every deal, those that came furthest first, and who sells to whom.
struct DealListPage: PageRecord {
    let head: PageHead
    /// By status.
    let groups: [DealGroup]
    /// The number of deals of each status.
    let statuses: [CountedItem]
    let matrix: DealMatrix?

    static let fields = TemplateFields<DealListPage>(
        .flag("has_deals") { !$0.groups.isEmpty },
        .list("groups") { $0.groups },
        .list("statuses") { $0.statuses },
        .optionalRecord("matrix") { $0.matrix })

    init(_ scope: PageScope) {
        let wording = scope.wording
        let all = scope.site.archive.deals
        let byStatus = Dictionary(grouping: scope.index.deals.order) { all[$0].status }
        let sorted = DealStatus.allCases.sorted { DealListPage.rank($0) > DealListPage.rank($1) }
        groups = sorted.compactMap { status in
            byStatus[status].map { places in
                DealGroup(
                    heading: wording.kind(.dealStatus, status.rawValue), id: status.rawValue,
                    rows: places.map { DealItem($0, scope) }, wording: wording)
            }
        }
        statuses = groups.map { CountedItem(label: $0.heading, href: "#\($0.id)", count: $0.count) }
        matrix = DealMatrix(scope)
        let title = wording.text(.dealsTitle)
        head = PageHead(
            title: title, description: wording.count(.dealsDescription, all.count), trail: Trail.home(scope),
            crumb: title)
    }

    /// The furthest first; offered before requested, and last what ended.
    private static func rank(_ status: DealStatus) -> Int {
        DealStatus.ladder.firstIndex(of: status) ?? -(DealStatus.allCases.firstIndex(of: status) ?? 0)
    }
}
