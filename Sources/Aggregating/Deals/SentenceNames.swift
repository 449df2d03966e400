import Model

/// What sentences name, asked sentence by sentence.
struct SentenceNames {
    private struct Place: Hashable {
        let document: Int
        let sentence: SentenceReference
    }

    private let documents: [InterpretedDocument]

    init(_ documents: [InterpretedDocument]) {
        self.documents = documents
    }

    /// The entities named in a sentence of the document with this number, each once.
    func entities(document: Int, _ sentence: SentenceReference) -> Set<EntityID> {
        let interpreted = documents[document]
        let span = interpreted.document.paragraphs[sentence.paragraph].sentences[sentence.sentence]
        let mentions = interpreted.mentions
        // The first mention that begins in the sentence, by halving.
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].span.start < span.start { low = middle + 1 } else { high = middle }
        }
        return Set(mentions[low...].prefix { $0.span.start < span.end }.map(\.entity))
    }

    /// The weapons that the sentence names, or the one before in its paragraph.
    func weapons(around telling: Telling) -> Set<EntityID> {
        let sentence = telling.event.sentence
        var found = entities(document: telling.reference.document, sentence)
        if sentence.sentence > 0 {
            let before = SentenceReference(paragraph: sentence.paragraph, sentence: sentence.sentence - 1)
            found.formUnion(entities(document: telling.reference.document, before))
        }
        return found.filter { $0.type == .weapon }
    }
}
