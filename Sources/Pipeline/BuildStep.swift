/// What a build is about to do, told to whoever watches it.
package enum BuildStep: Sendable {
    case reading(articles: Int)
    case rendering(pages: Int)
    case checking
    case writing
}
