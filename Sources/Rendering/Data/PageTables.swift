import Model

/// Which files of `data/` hold what a page shows in tables and lists.
enum PageTables {
    /// The files as CSV where there is one, those that matter most first.
    static func names(on route: Route) -> [SitePath] {
        switch route {
        case .entity, .deal: [table(.deals), table(.events), table(.mentions)]
        case .deals, .map: [table(.deals)]
        case .timeline, .events, .eventsOfType: [table(.events)]
        case .entities: [table(.entities)]
        case .articles: [DataSet.path(ArticleLines.name, "jsonl")]
        case .article: [table(.events), table(.mentions), DataSet.path(ArticleLines.name, "jsonl")]
        case .volume(let volume): names(on: volume.list)
        case .home, .search, .data, .review, .about, .notFound: []
        }
    }

    /// Whether the page tells of events and deals.
    static func showsFacts(_ route: Route) -> Bool {
        switch route {
        case .article, .entity, .deals, .deal, .timeline, .events, .eventsOfType, .about: true
        case .volume(let volume): showsFacts(volume.list)
        case .home, .articles, .entities, .map, .search, .data, .review, .notFound: false
        }
    }

    private static func names(on list: Volume.List) -> [SitePath] {
        switch list {
        case .articles: names(on: Route.articles)
        case .entities(let type): names(on: Route.entities(type))
        case .eventsOfType, .events: [table(.events)]
        case .statements, .sentences: [table(.mentions)]
        }
    }

    private static func showsFacts(_ list: Volume.List) -> Bool {
        switch list {
        case .eventsOfType, .events: true
        case .articles, .entities, .statements, .sentences: false
        }
    }

    private static func table(_ name: ProgramFile.Table) -> SitePath { DataSet.path(name.rawValue, "csv") }
}
