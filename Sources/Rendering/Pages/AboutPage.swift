import Templating

/// What `pages/about.md` can print.
struct AboutPage: PageRecord {
    let head: PageHead
    let figures: [CountedItem]
    let review: String?
    /// Where errors can be reported.
    let contact: LinkItem?

    static let fields = TemplateFields<AboutPage>(
        .list("figures") { $0.figures },
        .optionalText("review") { $0.review },
        .optionalRecord("contact") { $0.contact })

    init(_ scope: PageScope) {
        let title = scope.wording.text(.aboutTitle)
        figures = Figures.all(scope)
        review = scope.href(to: .review)
        contact = scope.site.settings.contact.map(LinkItem.init(contact:))
        head = PageHead(
            title: title, description: scope.wording.text(.aboutDescription), trail: Trail.home(scope), crumb: title)
    }
}
