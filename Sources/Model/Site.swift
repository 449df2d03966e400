/// The facts of the whole archive and the pages that show them; no HTML.
package struct Site: Sendable {
    package let archive: Archive
    package let settings: SiteSettings
    package let version: SiteVersion
    /// Every page, in the order of their paths.
    package let pages: [Page]
    /// In the order of their paths.
    package let redirects: [Redirect]

    /// A page and where it stands.
    package struct Page: Hashable, Sendable {
        package let route: Route
        package let path: SitePath

        package init(route: Route, path: SitePath) {
            self.route = route
            self.path = path
        }
    }

    /// An old address that leads to the page of `target`.
    package struct Redirect: Hashable, Sendable {
        package let path: SitePath
        package let target: Route

        package init(path: SitePath, target: Route) {
            self.path = path
            self.target = target
        }
    }

    private let paths: [Route: SitePath]
    private let documentIndex: [ArticleID: Int]
    private let dossierIndex: [EntityID: Int]
    private let dealIndex: [DealID: Int]

    package init(
        archive: Archive, settings: SiteSettings, version: SiteVersion, pages: [Page], redirects: [Redirect] = []
    ) {
        self.archive = archive
        self.settings = settings
        self.version = version
        self.pages = pages.sorted { $0.path < $1.path }
        self.redirects = redirects.sorted { $0.path < $1.path }
        paths = Dictionary(uniqueKeysWithValues: pages.map { ($0.route, $0.path) })
        documentIndex = Dictionary(
            uniqueKeysWithValues: archive.documents.enumerated().map { ($1.document.id, $0) })
        dossierIndex = Dictionary(uniqueKeysWithValues: archive.dossiers.enumerated().map { ($1.entity.id, $0) })
        dealIndex = Dictionary(uniqueKeysWithValues: archive.deals.enumerated().map { ($1.id, $0) })
    }

    /// Where the page of `route` stands; `nil` when the site has no such page.
    package func path(of route: Route) -> SitePath? { paths[route] }

    /// The place of a document in the archive.
    package func documentNumber(of id: ArticleID) -> Int? { documentIndex[id] }

    package func dossier(_ id: EntityID) -> Dossier? {
        dossierIndex[id].map { archive.dossiers[$0] }
    }

    /// The place of a deal in the archive.
    package func dealNumber(of id: DealID) -> Int? { dealIndex[id] }

    package func deal(_ id: DealID) -> Deal? {
        dealIndex[id].map { archive.deals[$0] }
    }
}
