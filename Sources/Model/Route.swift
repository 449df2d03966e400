/// A page of the site, by what it shows; its address is a `SitePath`.
package enum Route: Hashable, Sendable {
    case home
    case articles
    case article(ArticleID)
    /// The list of all entities of a type.
    case entities(EntityType)
    case entity(EntityID)
    case about
    case notFound
}
