/// A page of the site, by what it shows; its address is a `SitePath`.
package enum Route: Hashable, Sendable {
    case home
    case articles
    case article(ArticleID)
    /// The list of all entities of a type.
    case entities(EntityType)
    case entity(EntityID)
    /// The list of all deals.
    case deals
    case deal(DealID)
    /// The years and types of events.
    case timeline
    /// The events of a year.
    case events(year: Int)
    /// The events of a type.
    case eventsOfType(EventType)
    /// A part of a list that is too long for one page.
    case volume(Volume)
    case search
    /// What can be taken away: the files for programs, their columns.
    case data
    /// Who sells to whom, on a map.
    case map
    case about
    /// For the keeper: what deserves a look.
    case review
    case notFound
}
