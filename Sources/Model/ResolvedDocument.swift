/// A document whose names are tied to entities, by the document and the lexicon alone.
package struct ResolvedDocument: Hashable, Sendable {
    package let document: Document
    /// In order of the text; no two overlap.
    package let mentions: [Mention]

    package init(document: Document, mentions: [Mention]) {
        self.document = document
        self.mentions = mentions
    }
}
