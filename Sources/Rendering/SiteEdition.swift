import CMarkGFM
import Model
import Templating

/// One site, ready to be rendered page by page; several tasks may do so at once.
///
/// `edition.render(page)` → `OutputFile` with the path `countries/turkiye.html`.
package struct SiteEdition: Sendable {
    private let index: SiteIndex
    private let templates: PageTemplates?

    init(index: SiteIndex, templates: PageTemplates?) {
        self.index = index
        self.templates = templates
    }

    /// The files in which the search page looks things up.
    package func searchFiles() -> [OutputFile] {
        guard let page = index.site.pages.first(where: { $0.route == .search }) else { return [] }
        return SearchIndex(PageScope(index: index, page: page)).files()
    }

    /// The file of `page`; `nil` when its template is broken, or the site knows nothing of what it shows.
    package func render(_ page: Site.Page) -> OutputFile? {
        let scope = PageScope(index: index, page: page)
        return switch page.route {
        case .home: file(HomePage(scope), templates?.home, scope)
        case .articles: file(ArticleListPage(scope), templates?.articles, scope)
        case .article(let id): article(id, scope)
        case .entities(let type): file(EntityListPage(type, scope), templates?.entities, scope)
        case .entity(let id): entity(id, scope)
        case .deals: file(DealListPage(scope), templates?.deals, scope)
        case .deal(let id): deal(id, scope)
        case .map: file(MapPage(scope), templates?.map, scope)
        case .timeline: file(TimelinePage(scope), templates?.timeline, scope)
        case .events(let year): file(EventsPage(year: year, scope), templates?.events, scope)
        case .eventsOfType(let type): file(EventsPage(type: type, scope), templates?.events, scope)
        case .volume(let volume): file(volume, scope)
        case .search: file(SearchPage(scope), templates?.search, scope)
        case .data: file(DataPage(scope), templates?.data, scope)
        case .review: file(ReviewPage(scope), templates?.review, scope)
        case .about: file(AboutPage(scope), templates?.about, scope)
        case .notFound: file(NotFoundPage(scope), templates?.notFound, scope)
        }
    }

    /// The files of the site that are no pages: what the archive holds, for programs.
    package func dataFiles() throws(BuildError) -> [OutputFile] {
        try DataFiles(index.site).files()
    }

    /// The other files of the site that are no pages.
    package var programFiles: [ProgramFile] { ProgramFile.all(of: index.site) }

    /// Where the files for programs stand, and those of the data among them.
    package var programPaths: [SitePath] {
        ProgramFile.all(of: index.site).compactMap(\.path)
            + DataSet(scope: root).descriptions.flatMap(\.files) + [DataSet.packagePath]
    }

    /// The bytes of `file`; `nil` where the site knows nothing of what it tells.
    package func render(_ file: ProgramFile) throws(BuildError) -> OutputFile? {
        let tables = DataSet(scope: root)
        return switch file {
        case .feed(let page): FeedMaker(PageScope(index: index, page: page)).file()
        case .facts(let page): try facts(PageScope(index: index, page: page))
        case .table(let table, .csv):
            OutputFile(path: DataSet.path(table.rawValue, "csv"), bytes: tables.table(table).csv())
        case .table(let table, .json):
            OutputFile(path: DataSet.path(table.rawValue, "json"), bytes: tables.table(table).json())
        case .articles:
            OutputFile(path: DataSet.path(ArticleLines.name, "jsonl"), bytes: ArticleLines(scope: root).bytes())
        case .siteMap(let part): SiteMap.file(part: part, of: index.site)
        case .robots: RobotsFile.file(of: index.site)
        }
    }

    /// The description of the data, whose files have these digests.
    package func dataPackage(_ digests: [DataDigest]) -> OutputFile {
        DataPackage(scope: root, digests: digests).file()
    }

    /// The page at an old address that leads on; `nil` when its template is broken.
    package func render(_ redirect: Site.Redirect) -> OutputFile? {
        guard let template = templates?.redirect, let page = RedirectPage(redirect, index) else { return nil }
        var html: [UInt8] = []
        template.render(page, into: &html)
        return OutputFile(path: redirect.path, bytes: html)
    }
}

private extension SiteEdition {
    /// What is linked from the root of the site.
    var root: PageScope { PageScope(index: index, page: Site.Page(route: .home, path: SitePath("index.html"))) }

    func facts(_ scope: PageScope) throws(BuildError) -> OutputFile? {
        guard let path = scope.facts else { return nil }
        switch scope.page.route {
        case .entity(let id):
            return index.site.dossier(id).map {
                OutputFile(path: path, bytes: EntityFacts(dossier: $0, scope: scope).bytes())
            }
        case .deal(let id):
            guard let deal = index.site.deal(id) else { return nil }
            return try DealFacts(deal: deal, scope: scope).file(at: path)
        default: return nil
        }
    }

    func article(_ id: ArticleID, _ scope: PageScope) -> OutputFile? {
        index.site.documentNumber(of: id).flatMap { file(ArticlePage($0, scope), templates?.article, scope) }
    }

    func deal(_ id: DealID, _ scope: PageScope) -> OutputFile? {
        index.site.dealNumber(of: id).flatMap { file(DealPage($0, scope), templates?.deal, scope) }
    }

    func file(_ volume: Volume, _ scope: PageScope) -> OutputFile? {
        switch volume.list {
        case .articles: file(ArticleListPage(volume, scope), templates?.articles, scope)
        case .entities(let type): file(EntityListPage(volume, of: type, scope), templates?.entities, scope)
        case .eventsOfType(let type): file(VolumePage(volume, ofType: type, scope), templates?.volume, scope)
        case .events(let id), .statements(let id), .sentences(let id):
            index.site.dossier(id).flatMap { file(VolumePage(volume, of: $0, scope), templates?.volume, scope) }
        }
    }

    func entity(_ id: EntityID, _ scope: PageScope) -> OutputFile? {
        guard let dossier = index.site.dossier(id) else { return nil }
        return switch dossier.entity.details {
        case .country(let details): file(CountryPage(dossier, details, scope), templates?.country, scope)
        case .weapon(let details): file(WeaponPage(dossier, details, scope), templates?.weapon, scope)
        case .person(let details): file(PersonPage(dossier, details, scope), templates?.person, scope)
        case .organisation(let details):
            file(OrganisationPage(dossier, details, scope), templates?.organisation, scope)
        case .place(let details): file(PlacePage(dossier, details, scope), templates?.place, scope)
        }
    }

    /// The record is made only if there is a template to print it.
    func file<Record: PageRecord>(
        _ record: @autoclosure () -> Record, _ template: MarkdownTemplate<Record>?, _ scope: PageScope
    ) -> OutputFile? {
        guard let template, let layout = templates?.layout else { return nil }
        let record = record()
        let page = template.render(record)
        let body = PageMarkup.html(markdown: page.markdown, blocks: page.blocks)
        var html: [UInt8] = []
        html.reserveCapacity(body.count + 8192)
        layout.render(LayoutPage(record.head, body: body, scope: scope), into: &html)
        return OutputFile(path: scope.page.path, bytes: html)
    }
}
