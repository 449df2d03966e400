import Model

/// A file of the site that is no page and no asset: for programs that read feeds, tables or lists of addresses.
package enum ProgramFile: Hashable, Sendable {
    /// The feed of a page, beside it.
    case feed(Site.Page)
    /// The facts of the page of a country, weapon or deal, beside it.
    case facts(Site.Page)
    case table(Table, Format)
    case articles
    /// The addresses of all pages, in parts; part 0 is the first to be read.
    case siteMap(part: Int)
    case robots

    /// The tables of `data/`.
    package enum Table: String, Hashable, Sendable, CaseIterable {
        case entities, events, deals, mentions
    }

    package enum Format: String, Hashable, Sendable {
        case csv, json
    }

    /// Those of `site`.
    static func all(of site: Site) -> [ProgramFile] {
        let feeds = site.pages.filter { feedPath(of: $0) != nil }.map(ProgramFile.feed)
        let facts = site.pages.filter { factsPath(of: $0) != nil }.map(ProgramFile.facts)
        // Three of the tables are JSON in their full depth already.
        let tables = Table.allCases.map { ProgramFile.table($0, .csv) } + [.table(.mentions, .json)]
        let maps = SiteMap.parts(of: site).indices.map { ProgramFile.siteMap(part: $0) }
        return feeds + facts + tables + [.articles, .robots] + maps
    }

    /// Where it stands.
    var path: SitePath? {
        switch self {
        case .feed(let page): ProgramFile.feedPath(of: page)
        case .facts(let page): ProgramFile.factsPath(of: page)
        case .table(let table, let format): DataSet.path(table.rawValue, format.rawValue)
        case .articles: DataSet.path(ArticleLines.name, "jsonl")
        case .siteMap(let part): SiteMap.path(part: part)
        case .robots: SitePath("robots.txt")
        }
    }

    /// Where the feed of `page` stands; `nil` for a page of a kind that has none.
    static func feedPath(of page: Site.Page) -> SitePath? {
        switch page.route {
        case .home: SitePath("feed.xml")
        case .entity(let id) where id.type.hasFiles: page.path.beside("xml")
        case .deal: page.path.beside("xml")
        default: nil
        }
    }

    /// Where the facts of `page` stand; `nil` for a page of a kind that has none.
    static func factsPath(of page: Site.Page) -> SitePath? {
        switch page.route {
        case .entity(let id) where id.type.hasFiles: page.path.beside("json")
        case .deal: page.path.beside("json")
        default: nil
        }
    }
}

private extension EntityType {
    /// Whether its pages have files beside them; all types would make too many.
    var hasFiles: Bool { self == .country || self == .weapon }
}

private extension SitePath {
    /// `countries/turkiye.html` → `countries/turkiye.xml`.
    func beside(_ ending: String) -> SitePath {
        SitePath((value.hasSuffix(".html") ? String(value.dropLast(5)) : value) + "." + ending)
    }
}
