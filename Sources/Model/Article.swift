/// One article file as the keeper left it: its fields and its text in UTF-8, not yet normalised.
package struct Article: ArticleIdentity, Hashable, Sendable {
    /// How the text is written.
    package enum Format: Hashable, Sendable {
        /// Each non-empty line is a paragraph; nothing in it is markup.
        case text
        /// CommonMark with tables.
        case markdown
    }

    package let id: ArticleID
    /// The path as messages print it: `seeds/2019/a.txt`.
    package let path: String
    package let format: Format
    package let fields: ArticleFields
    /// The text after the front matter, as valid UTF-8 without a byte order mark.
    package let body: [UInt8]
    /// The SHA-256 of the file's bytes, 64 hex digits.
    package let fileHash: String

    package init(
        id: ArticleID, path: String, format: Format, fields: ArticleFields, body: [UInt8], fileHash: String
    ) {
        self.id = id
        self.path = path
        self.format = format
        self.fields = fields
        self.body = body
        self.fileHash = fileHash
    }
}
