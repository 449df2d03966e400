import Model

/// Ties each name of a document to one entity, and each claim to whoever makes it: `AnnotatedDocument → ResolvedDocument`.
///
/// Uses the document and the lexicon alone, so that what is read of one article never depends on another.
package struct Resolver: Sendable {
    private let entities: [EntityID: Entity]
    private let classPhrases: ClassPhrases
    private let capitals: CapitalReader
    private let speakers: SpeakerReader

    package init(_ lexicon: Lexicon) {
        entities = lexicon.entities
        classPhrases = ClassPhrases(lexicon)
        capitals = CapitalReader(lexicon)
        speakers = SpeakerReader(lexicon)
    }

    package func resolve(_ annotated: AnnotatedDocument) -> ResolvedDocument {
        let document = annotated.document
        let lower = LetterCase.lowercased(document.text)
        let evidence = DocumentEvidence(annotated, entities: entities, classPhrases: classPhrases)
        let mentions = annotated.names.compactMap { name in
            mention(of: name, evidence: evidence, lower: lower)
        }
        let speech = speakers.read(
            document, lower: lower, mentions: mentions, marks: annotated.speech, year: document.fields.date?.year)
        return ResolvedDocument(
            document: document, mentions: mentions, values: annotated.values, attributions: speech.attributions,
            quotations: speech.quotations)
    }
}

private extension Resolver {
    func mention(of name: NameMatch, evidence: DocumentEvidence, lower: [UInt8]) -> Mention? {
        let surroundings = Surroundings(lower: lower, sentence: evidence.sentence(of: name.span))
        if let capital = name.readings.first(where: { $0.use == .capital }) {
            return capitals.mention(of: name, capital: capital, surroundings: surroundings)
        }
        let possible = name.readings.filter { evidence.supports($0, at: name.span.start, in: surroundings) }
        let best = heaviest(of: possible) { reading in
            evidence.weight(of: reading, at: name.span.start, in: surroundings)
        }
        // Of two readings that are both a guess and equally good, neither is taken.
        guard let reading = best.first, best.count == 1 || reading.use == .plain else { return nil }
        return Mention(span: name.span, entity: reading.entity, isMetonym: false, rule: reading.rule)
    }

    /// The readings for which most speaks, in the order of the lexicon.
    func heaviest(of readings: [NameReading], by weight: (NameReading) -> Int) -> [NameReading] {
        guard readings.count > 1 else { return readings }
        let weights = readings.map(weight)
        let highest = weights.max()
        return zip(readings, weights).filter { $0.1 == highest }.map(\.0)
    }
}
