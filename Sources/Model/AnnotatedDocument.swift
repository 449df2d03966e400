/// A document with the names found in it, as written and not yet decided.
package struct AnnotatedDocument: Hashable, Sendable {
    package let document: Document
    /// In order of the text; no two overlap.
    package let names: [NameMatch]

    package init(document: Document, names: [NameMatch]) {
        self.document = document
        self.names = names
    }
}
