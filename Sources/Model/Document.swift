/// An article whose text is fixed once and for all: NFC, `\n` line ends, no invisible characters.
///
/// `text` holds the paragraphs, one a line. Every span of every later stage is an offset into it. For Markdown,
/// `markup` is the normalised source whose tree yields exactly these paragraphs.
package struct Document: Hashable, Sendable {
    /// What kind of text the file holds.
    package enum Kind: String, Hashable, Sendable {
        /// One story.
        case article
        /// A tag page: every line is the teaser of another article with its own date.
        case digest
    }

    package let id: ArticleID
    package let path: String
    package let kind: Kind
    package let title: DocumentTitle
    package let fields: ArticleFields
    /// How much of it may be reprinted, the site's own setting included.
    package let publish: PublishPolicy
    package let text: [UInt8]
    package let paragraphs: [Paragraph]
    /// The normalised Markdown source; `nil` for plain text.
    package let markup: [UInt8]?
    package let fileHash: String

    package init(
        id: ArticleID, path: String, kind: Kind, title: DocumentTitle, fields: ArticleFields, publish: PublishPolicy,
        text: [UInt8], paragraphs: [Paragraph], markup: [UInt8]?, fileHash: String
    ) {
        self.id = id
        self.path = path
        self.kind = kind
        self.title = title
        self.fields = fields
        self.publish = publish
        self.text = text
        self.paragraphs = paragraphs
        self.markup = markup
        self.fileHash = fileHash
    }

    /// The words of `span`.
    package func string(_ span: TextSpan) -> String {
        String(decoding: text[span.range], as: UTF8.self)
    }
}
