import Model

/// What became of one article: its document, or the reason why there is none.
package struct NormalisedArticle: Hashable, Sendable {
    package let document: Document?
    package let diagnostics: [Diagnostic]

    init(document: Document?, diagnostics: [Diagnostic]) {
        self.document = document
        self.diagnostics = diagnostics
    }
}
