import Templating

/// What `pages/about.md` can print.
struct AboutPage: PageRecord {
    let head: PageHead
    let figures: [CountedItem]
    let review: String?

    static let fields = TemplateFields<AboutPage>(
        .list("figures") { $0.figures },
        .optionalText("review") { $0.review })

    init(_ scope: PageScope) {
        let title = scope.wording.text(.aboutTitle)
        figures = Figures.all(scope)
        review = scope.href(to: .review)
        head = PageHead(
            title: title, description: scope.wording.text(.aboutDescription), trail: Trail.home(scope), crumb: title)
    }
}
