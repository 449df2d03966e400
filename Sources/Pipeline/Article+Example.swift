import Model

extension Article {
    /// An example of the lexicon as an article of its own.
    init(exampleText text: String) {
        self.init(
            id: ArticleID("example"), path: "example", format: .text, fields: ArticleFields(), body: Array(text.utf8),
            fileHash: "")
    }
}
