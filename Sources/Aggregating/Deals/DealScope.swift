import Model

/// A stretch of text in which names left out are understood: a sentence, a paragraph, or a whole article.
struct DealScope: Hashable {
    let document: Int
    /// `nil` for the whole article.
    let paragraph: Int?
    /// `nil` for the whole paragraph.
    let sentence: Int?

    /// The stretches that hold `telling`, the nearest first; the lines of a digest have nothing to do with each other.
    static func scopes(of telling: Telling, in document: InterpretedDocument) -> [DealScope] {
        let number = telling.reference.document
        let place = telling.event.sentence
        let near = [
            DealScope(document: number, paragraph: place.paragraph, sentence: place.sentence),
            DealScope(document: number, paragraph: place.paragraph, sentence: nil),
        ]
        if document.document.kind == .digest { return near }
        return near + [DealScope(document: number, paragraph: nil, sentence: nil)]
    }
}
