import Model
import Templating

/// What `layout.html` can print: the frame of every page.
struct LayoutPage: TemplateRecord {
    static let stylesheetPath = SitePath("assets/style.css")
    static let iconPath = SitePath("assets/icon.svg")
    /// Sorts and filters tables and shows previews, on every page.
    static let scriptPath = SitePath("assets/site.js")
    /// Reads the index of the search; loaded where it is needed.
    static let indexScriptPath = SitePath("assets/index.js")
    /// What the search page does.
    static let searchScriptPath = SitePath("assets/search.js")

    let language: String
    /// Unlike that of every other page: `"Thổ Nhĩ Kỳ – Nước – Kho tư liệu"`.
    let title: String
    let description: String
    let siteTitle: String
    /// `nil` on the home page itself.
    let home: String?
    let stylesheet: String
    let icon: String
    let script: String
    /// The scripts of the search page; `nil` on all others.
    let indexScript: String?
    let searchScript: String?
    /// The search page; `nil` on itself, which has a field of its own.
    let search: String?
    let canonical: String?
    let isHidden: Bool
    /// What kind of thing Open Graph takes the page for.
    let kind: String
    /// JSON-LD.
    let linkedData: [UInt8]?
    let metaTags: [MetaTag]
    /// The feed of the whole archive.
    let feed: LinkItem?
    /// The feed and the facts of this page alone.
    let ownFeed: LinkItem?
    let facts: String?
    let data: String?
    let navigation: [NavigationItem]
    let trail: [LinkItem]
    let crumb: String
    let body: [UInt8]
    let version: String
    let newest: DateItem?
    let about: String?
    let licence: String?
    /// Where errors can be reported.
    let contact: LinkItem?
    let author: String?
    /// How to cite a page of the archive's own; articles say it themselves.
    let citation: CitationItem?
    /// Whether the page shows facts, so that it explains how well they are known.
    let hasKey: Bool
    /// The files that hold the rows of the page's tables.
    let tables: [LinkItem]

    static let fields = TemplateFields<LayoutPage>(
        .text("language") { $0.language },
        .text("title") { $0.title },
        .text("description") { $0.description },
        .text("site_title") { $0.siteTitle },
        .optionalText("home") { $0.home },
        .text("stylesheet") { $0.stylesheet },
        .text("icon") { $0.icon },
        .text("script") { $0.script },
        .optionalText("index_script") { $0.indexScript },
        .optionalText("search_script") { $0.searchScript },
        .optionalText("search") { $0.search },
        .optionalText("canonical") { $0.canonical },
        .flag("hidden") { $0.isHidden },
        .text("kind") { $0.kind },
        .optionalHTML("linked_data") { $0.linkedData },
        .list("meta_tags") { $0.metaTags },
        .optionalRecord("feed") { $0.feed },
        .optionalRecord("own_feed") { $0.ownFeed },
        .optionalText("facts") { $0.facts },
        .optionalText("data") { $0.data },
        .list("navigation") { $0.navigation },
        .flag("has_trail") { !$0.trail.isEmpty },
        .list("trail") { $0.trail },
        .text("crumb") { $0.crumb },
        .html("body") { $0.body },
        .text("version") { $0.version },
        .optionalRecord("newest") { $0.newest },
        .optionalText("about") { $0.about },
        .optionalText("licence") { $0.licence },
        .optionalRecord("contact") { $0.contact },
        .optionalText("author") { $0.author },
        .optionalRecord("citation") { $0.citation },
        .flag("has_key") { $0.hasKey },
        .flag("has_tables") { !$0.tables.isEmpty },
        .list("tables") { $0.tables })
}

extension LayoutPage {
    /// Frames `body` as the page of `scope`.
    init(_ head: PageHead, body: [UInt8], scope: PageScope) {
        let site = scope.site
        let wording = scope.wording
        let route = scope.page.route
        language = wording.text(.language)
        title =
            head.title.map { wording.text(.pageTitle, ["page": $0, "site": scope.index.title]) } ?? scope.index.title
        description = head.description
        siteTitle = scope.index.title
        home = route == .home ? nil : scope.href(to: .home)
        stylesheet = scope.href(to: LayoutPage.stylesheetPath)
        icon = scope.href(to: LayoutPage.iconPath)
        script = scope.href(to: LayoutPage.scriptPath)
        let isSearch = route == .search
        indexScript = isSearch ? scope.href(to: LayoutPage.indexScriptPath) : nil
        searchScript = isSearch ? scope.href(to: LayoutPage.searchScriptPath) : nil
        search = isSearch ? nil : scope.href(to: .search)
        canonical = route == .notFound ? nil : PageAddress.canonical(scope.page.path, site.settings)
        isHidden = head.isHidden
        let article: ArticleID? = if case .article(let id) = route { id } else { nil }
        kind = article == nil ? "website" : "article"
        linkedData = LinkedData(head, scope).script()
        metaTags = article.flatMap(site.documentNumber).map { MetaTag.all(Citation($0, scope)) } ?? []
        feed = scope.feed.map { LinkItem(label: scope.index.title, href: scope.href(to: $0)) }
        ownFeed = scope.ownFeed.map { LinkItem(label: head.crumb, href: scope.href(to: $0)) }
        facts = scope.facts.map { scope.href(to: $0) }
        data = route == .data ? nil : scope.href(to: .data)
        navigation = LayoutPage.navigation(scope)
        trail = head.trail
        crumb = head.crumb
        self.body = body
        version = site.version.digest
        newest = scope.newest
        about = route == .about ? nil : scope.href(to: .about)
        licence = site.settings.licence
        contact = site.settings.contact.map(LinkItem.init(contact:))
        author = site.settings.author
        let isCited = article == nil && !head.isHidden && !isSearch
        citation = isCited ? CitationItem(Citation(head, scope), wording: wording) : nil
        let tables = PageTables.names(on: route)
        hasKey = PageTables.showsFacts(route)
        self.tables = tables.map { path in
            LinkItem(label: path.value.split(separator: "/").last.map(String.init) ?? "", href: scope.href(to: path))
        }
    }
}

private extension LayoutPage {
    /// The same order on every page; what has no page is left out.
    static func navigation(_ scope: PageScope) -> [NavigationItem] {
        let routes: [(Route, Phrase)] =
            [(.articles, .articles), (.deals, .deals), (.timeline, .timeline)]
            + EntityType.allCases.map { (.entities($0), .many($0)) }
            + [(.map, .mapTitle), (.about, .about)]
        return routes.compactMap { route, phrase in
            scope.href(to: route).map { href in
                NavigationItem(
                    label: scope.wording.text(phrase), href: href, isCurrent: scope.page.route == route,
                    isAncestor: parent(of: scope.page.route) == route)
            }
        }
    }

    static func parent(of route: Route) -> Route? {
        switch route {
        case .article: .articles
        case .deal: .deals
        case .events, .eventsOfType: .timeline
        case .volume(let volume): parent(of: volume.list)
        case .entity(let id): .entities(id.type)
        default: nil
        }
    }

    static func parent(of list: Volume.List) -> Route {
        switch list {
        case .articles: .articles
        case .entities(let type): .entities(type)
        case .eventsOfType: .timeline
        case .events(let id), .statements(let id), .sentences(let id): .entities(id.type)
        }
    }
}
