import Templating

/// What `pages/not-found.md` can print.
struct NotFoundPage: PageRecord {
    let head: PageHead
    let figures: [CountedItem]

    static let fields = TemplateFields<NotFoundPage>(
        .list("figures") { $0.figures })

    init(_ scope: PageScope) {
        let title = scope.wording.text(.notFoundTitle)
        figures = Figures.all(scope)
        head = PageHead(
            title: title, description: scope.wording.text(.notFoundDescription), trail: Trail.home(scope),
            crumb: title, isHidden: true)
    }
}
