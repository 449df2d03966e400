import Templating

/// What `pages/about.md` can print.
struct AboutPage: PageRecord {
    let head: PageHead
    let figures: [CountedItem]

    static let fields = TemplateFields<AboutPage>(
        .list("figures") { $0.figures })

    init(_ scope: PageScope) {
        let title = scope.wording.text(.aboutTitle)
        figures = Figures.all(scope)
        head = PageHead(
            title: title, description: scope.wording.text(.aboutDescription), trail: Trail.home(scope), crumb: title)
    }
}
