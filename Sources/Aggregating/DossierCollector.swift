import Model

/// Gathers, entity by entity, the sentences that mention it, the names used, the entities beside it, what it said and what
/// events it takes part in.
struct DossierCollector {
    private let lexicon: Lexicon

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    /// The dossiers of all entities that `documents` mention, and of `others`, in order of their ids; `events` are those of
    /// the archive.
    func dossiers(
        of documents: [InterpretedDocument], events: [StoryEvent] = [], others: [EntityID] = []
    ) -> [Dossier] {
        var drafts = Dictionary(others.map { ($0, DossierDraft()) }, uniquingKeysWith: { first, _ in first })
        let speech = SpeechCollector.drafts(of: documents)
        let ownEvents = StoryBook.places(byEntity: events)
        for (index, document) in documents.enumerated() {
            let years = DossierCollector.years(of: document)
            for (sentence, mentions) in sentences(of: document) {
                let entities = Set(mentions.map(\.entity))
                for entity in entities {
                    drafts[entity, default: DossierDraft()].add(sentence, document: index, of: entity, among: entities)
                }
                let year = years[sentence.paragraph]
                for mention in mentions {
                    drafts[mention.entity]?.count(name: document.document.string(mention.span), year: year)
                }
            }
        }
        let found = FoundEntities(documents)
        return drafts.keys.sorted().compactMap { id in
            // Every mention is of an entity of the lexicon or of one that its document found.
            guard let entity = lexicon.entities[id] ?? found[id] else { return nil }
            return drafts[id]?.dossier(of: entity, speech: speech[id] ?? SpeechDraft(), events: ownEvents[id] ?? [])
        }
    }
}

private extension DossierCollector {
    /// The year in which each paragraph was published, where it is known.
    static func years(of document: InterpretedDocument) -> [Int?] {
        let paragraphs = document.document.paragraphs.indices
        guard document.document.kind == .digest else {
            return Array(repeating: document.publication.year, count: paragraphs.count)
        }
        return paragraphs.map { document.publication(ofParagraph: $0).year }
    }

    /// The sentences that hold a mention, with their mentions, in the order of the text.
    func sentences(of document: InterpretedDocument) -> [(SentenceReference, [Mention])] {
        var result: [(SentenceReference, [Mention])] = []
        var next = 0
        for (paragraphNumber, paragraph) in document.document.paragraphs.enumerated() {
            for (sentenceNumber, sentence) in paragraph.sentences.enumerated() {
                let first = next
                while next < document.mentions.count, document.mentions[next].span.start < sentence.end { next += 1 }
                guard first < next else { continue }
                let reference = SentenceReference(paragraph: paragraphNumber, sentence: sentenceNumber)
                result.append((reference, Array(document.mentions[first..<next])))
            }
        }
        return result
    }
}
