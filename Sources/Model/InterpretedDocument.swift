/// A document that is wholly read: what `sitegen extract` prints.
package struct InterpretedDocument: ArticleIdentity, Hashable, Sendable {
    /// Everything below the level of events.
    package let resolved: ResolvedDocument
    /// In order of the text.
    package let events: [EventMention]

    package init(_ resolved: ResolvedDocument, events: [EventMention] = []) {
        self.resolved = resolved
        self.events = events
    }

    package var document: Document { resolved.document }
    /// In order of the text; no two overlap.
    package var mentions: [Mention] { resolved.mentions }
    /// In order of the text; no two overlap.
    package var values: [ValueMention] { resolved.values }
    package var id: ArticleID { document.id }
    package var path: String { document.path }
}
