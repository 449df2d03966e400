import Templating

/// What `pages/data.md` can print: the files of `data/`, what each of their columns holds, and the feeds.
struct DataPage: PageRecord {
    let head: PageHead
    let tables: [DataTableItem]
    let package: String
    let feed: LinkItem?
    /// `"0123456789ab, bài mới nhất 12/7/2019"`.
    let version: String
    let licence: String?
    let contact: String?

    static let fields = TemplateFields<DataPage>(
        .list("tables") { $0.tables },
        .text("package") { $0.package },
        .optionalRecord("feed") { $0.feed },
        .text("version") { $0.version },
        .optionalText("licence") { $0.licence },
        .optionalText("contact") { $0.contact })

    init(_ scope: PageScope) {
        let wording = scope.wording
        let title = wording.text(.dataTitle)
        tables = DataSet(scope: scope).descriptions.map { DataTableItem($0, scope) }
        package = scope.href(to: DataSet.packagePath)
        feed = scope.feed.map { LinkItem(label: scope.index.title, href: scope.href(to: $0)) }
        version = scope.versionWords
        licence = scope.site.settings.licence
        contact = scope.site.settings.contact
        head = PageHead(
            title: title, description: wording.text(.dataDescription), trail: Trail.home(scope), crumb: title)
    }
}
