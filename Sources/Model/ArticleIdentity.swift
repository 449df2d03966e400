/// Something that stands for one article: the article itself, or what was read of it.
package protocol ArticleIdentity {
    var id: ArticleID { get }
    /// The path of its file, as messages print it.
    var path: String { get }
}
