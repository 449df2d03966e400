import Model

/// The text of an article in the input, found but not yet read, and the file with its fields.
package struct ArticleFile: Hashable, Sendable {
    /// The path as messages print it: `seeds/2019/a.txt`.
    package let path: String
    package let format: Article.Format
    /// The `.yml` or `.json` file beside the text, where there is one.
    package let fieldFile: String?
    /// A `.yaml` file beside the text, which isn't read but may hold fields that restrict it.
    package let unreadFields: String?

    init(path: String, format: Article.Format, fieldFile: String?, unreadFields: String? = nil) {
        self.path = path
        self.format = format
        self.fieldFile = fieldFile
        self.unreadFields = unreadFields
    }
}
