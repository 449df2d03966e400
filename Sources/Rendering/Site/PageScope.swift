import Model

/// One page's view of the site: everything is linked from where the page stands.
struct PageScope: Sendable {
    let index: SiteIndex
    let page: Site.Page

    var site: Site { index.site }
    var wording: Wording { index.wording }

    /// The link to `path`: relative, because the site may stand anywhere.
    ///
    /// The page for missing addresses is the exception: it is served at any depth, so its links begin at the root of
    /// the server when the site knows its place there.
    func href(to path: SitePath, anchor: String? = nil) -> String {
        if page.route == .notFound, let folder = PageAddress.folder(site.settings) {
            return folder + path.value + (anchor.map { "#\($0)" } ?? "")
        }
        return page.path.link(to: path, anchor: anchor)
    }

    /// `href`, a link of this page, for those who read it elsewhere.
    func address(of href: String) -> String { PageAddress.address(of: href, on: page.path, site.settings) }

    /// The file at `path` for those who read this page's data elsewhere.
    func address(of path: SitePath) -> String { address(of: page.path.link(to: path)) }

    /// The link to the page of `route`; `nil` when the site has no such page.
    func href(to route: Route) -> String? {
        site.path(of: route).map { href(to: $0) }
    }

    /// An entity that a fact speaks of; a link if it has a page.
    func link(to entity: EntityID) -> LinkItem {
        LinkItem(label: index.name(of: entity), href: index.entities[entity]?.path.map { href(to: $0) })
    }

    /// An entity with the number of sentences that mention it anywhere.
    func counted(_ entity: EntityID) -> CountedItem {
        counted(entity, index.rank(entity).sentences)
    }

    /// An entity with a number.
    func counted(_ entity: EntityID, _ count: Int) -> CountedItem {
        CountedItem(
            label: index.name(of: entity), href: index.entities[entity]?.path.map { href(to: $0) },
            count: wording.number(count))
    }

    /// The document with this index of the archive, as lists show it.
    func article(_ number: Int) -> ArticleItem {
        let interpreted = site.archive.documents[number]
        let document = interpreted.document
        let entry = index.articles[number]
        return ArticleItem(
            title: entry.title.text, href: entry.path.map { href(to: $0) },
            date: DateItem(of: interpreted, wording: wording), source: document.fields.source,
            language: document.foreignLanguage(wording),
            kind: wording.kind(.document, document.kind.rawValue), sentences: wording.number(entry.sentenceCount),
            entities: wording.number(entry.entityCount))
    }
}
