/// A document that is wholly read: what `sitegen extract` prints.
package struct InterpretedDocument: ArticleIdentity, Hashable, Sendable {
    package let document: Document
    /// In order of the text; no two overlap.
    package let mentions: [Mention]

    package init(document: Document, mentions: [Mention]) {
        self.document = document
        self.mentions = mentions
    }

    package var id: ArticleID { document.id }
    package var path: String { document.path }
}
