import Model

extension PageScope {
    /// The feed of the whole archive; `nil` when the site has no home page.
    var feed: SitePath? {
        site.path(of: .home).flatMap { ProgramFile.feedPath(of: Site.Page(route: .home, path: $0)) }
    }

    /// The feed of this page alone.
    var ownFeed: SitePath? { page.route == .home ? nil : ProgramFile.feedPath(of: page) }

    /// The facts of this page.
    var facts: SitePath? { ProgramFile.factsPath(of: page) }
}
