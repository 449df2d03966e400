extension Document {
    /// The sentence that holds the byte at `offset`; `nil` between paragraphs.
    package func sentence(at offset: Int) -> SentenceReference? {
        guard let paragraph = Document.place(of: offset, in: paragraphs, at: \.span),
            let sentence = Document.place(of: offset, in: paragraphs[paragraph].sentences, at: \.self)
        else { return nil }
        return SentenceReference(paragraph: paragraph, sentence: sentence)
    }

    private static func place<Element>(
        of offset: Int, in elements: [Element], at span: (Element) -> TextSpan
    ) -> Int? {
        var low = 0
        var high = elements.count
        while low < high {
            let middle = (low + high) / 2
            if span(elements[middle]).end <= offset { low = middle + 1 } else { high = middle }
        }
        return low < elements.count && span(elements[low]).start <= offset ? low : nil
    }

    /// Where the sentence stands in the text; `nil` when there is no such sentence.
    package func span(of reference: SentenceReference) -> TextSpan? {
        guard paragraphs.indices.contains(reference.paragraph),
            paragraphs[reference.paragraph].sentences.indices.contains(reference.sentence)
        else { return nil }
        return paragraphs[reference.paragraph].sentences[reference.sentence]
    }
}
