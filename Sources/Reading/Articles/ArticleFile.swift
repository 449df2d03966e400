import Model

/// The text of an article in the input, found but not yet read, and the file with its fields.
package struct ArticleFile: Hashable, Sendable {
    /// The path as messages print it: `seeds/2019/a.txt`.
    package let path: String
    package let format: Article.Format
    /// The `.yml` or `.json` file beside the text, where there is one.
    package let fieldFile: String?
}
