/// What part a file plays in the site, which decides when it is put in its place.
package enum OutputGroup: Hashable, Sendable {
    /// What pages need to look and work right: style, script, font. In place before any page that asks for it.
    case asset
    /// What readers go to and what links lead to.
    case page
}
