import Model

/// What came of reading one file: the article, unless there is none in it, and what its keeper should know.
package struct ReadArticle: Hashable, Sendable {
    package let article: Article?
    package let diagnostics: [Diagnostic]
}
