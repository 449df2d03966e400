import Model

/// A stretch of text in which names left out are understood: an article, or one line of a digest.
struct DealScope: Hashable {
    let document: Int
    /// The line; `nil` for an article.
    let paragraph: Int?

    init(_ telling: Telling, of document: InterpretedDocument) {
        self.document = telling.reference.document
        paragraph = document.document.kind == .digest ? telling.event.sentence.paragraph : nil
    }
}
