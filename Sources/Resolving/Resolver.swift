import Model

/// Ties each name of a document to one entity, each time to a date, and each claim to whoever makes it:
/// `AnnotatedDocument → ResolvedDocument`.
///
/// Uses the document and the lexicon alone, so that what is read of one article never depends on another.
package struct Resolver: Sendable {
    private let entities: [EntityID: Entity]
    private let classPhrases: ClassPhrases
    private let capitals: CapitalReader
    private let found: FoundNameIndex
    private let speakers: SpeakerReader
    private let dates: DateResolver

    package init(_ lexicon: Lexicon) {
        entities = lexicon.entities
        classPhrases = ClassPhrases(lexicon)
        capitals = CapitalReader(lexicon)
        found = FoundNameIndex(lexicon)
        speakers = SpeakerReader(lexicon)
        dates = DateResolver(lexicon)
    }

    package func resolve(_ annotated: AnnotatedDocument) -> ResolvedDocument {
        let document = annotated.document
        let lower = LetterCase.lowercased(document.text)
        let evidence = DocumentEvidence(annotated, entities: entities, classPhrases: classPhrases)
        let known = annotated.names.compactMap { name in
            mention(of: name, evidence: evidence, lower: lower)
        }
        let found = FoundNameResolver(annotated.foundNames, beside: known, in: document, index: found)
        let surnames = annotated.names.compactMap { name in
            mention(ofSurname: name, evidence: evidence, found: found)
        }
        let retold = Set(surnames.map(\.span))
        let mentions = (known.filter { !retold.contains($0.span) } + found.resolved + surnames).sorted()
        let dated = dates.date(annotated, mentions: mentions, lower: lower)
        // Who held an office is asked of the date that the keeper states: a date that was itself inferred proves no name.
        let speech = speakers.read(
            document, lower: lower, mentions: mentions, marks: annotated.speech, year: document.fields.date?.year)
        return ResolvedDocument(
            document: document, publication: dated.publication, paragraphDates: dated.paragraphs, mentions: mentions,
            foundEntities: found.foundEntities, times: dated.times, values: annotated.values,
            attributions: speech.attributions, quotations: speech.quotations)
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
        return Mention(
            span: name.span, entity: reading.entity, isMetonym: false, rule: reading.rule, evidence: reading.evidence,
            alternatives: name.readings.map(\.entity).filter { $0 != reading.entity }.sorted())
    }

    /// The mention of somebody whom the document names in full and the lexicon does not know, by a surname that the
    /// lexicon gives to somebody else: `"ông Johnson"` in an article about `"Ron Johnson"`.
    func mention(ofSurname name: NameMatch, evidence: DocumentEvidence, found: FoundNameResolver) -> Mention? {
        guard
            name.readings.allSatisfy({
                $0.entity.type == .person && $0.isShared && !evidence.namesInFull($0.entity)
            }),
            let person = found.person(surnamed: name.span)
        else { return nil }
        return Mention(
            span: name.span, entity: person, isMetonym: false, rule: "surname-found",
            alternatives: name.readings.map(\.entity).filter { $0 != person }.sorted())
    }

    /// The readings for which most speaks, in the order of the lexicon.
    func heaviest(of readings: [NameReading], by weight: (NameReading) -> Int) -> [NameReading] {
        guard readings.count > 1 else { return readings }
        let weights = readings.map(weight)
        let highest = weights.max()
        return zip(readings, weights).filter { $0.1 == highest }.map(\.0)
    }
}
