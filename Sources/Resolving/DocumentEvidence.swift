import Model

/// What a document says as a whole that decides about single names in it.
struct DocumentEvidence {
    private let sentences: [TextSpan]
    private let lexicon: Lexicon
    /// Entities that the document names beyond doubt at least once; one name has one sense in an article.
    private let established: Set<EntityID>
    /// The names with a single certain reading, in the order of the text.
    private let certain: [(span: TextSpan, entity: EntityID)]
    private let countryCounts: [EntityID: Int]

    init(_ annotated: AnnotatedDocument, lexicon: Lexicon) {
        self.lexicon = lexicon
        sentences = annotated.document.paragraphs.flatMap(\.sentences)
        certain = annotated.names.compactMap { name in
            guard name.readings.count == 1, let reading = name.readings.first, !reading.needsFullName,
                reading.use == .plain || reading.use == .inContext
            else { return nil }
            return (name.span, reading.entity)
        }
        established = Set(certain.map(\.entity))
        countryCounts = Dictionary(
            annotated.names.flatMap(\.readings).filter { $0.entity.type == .country }.map { ($0.entity, 1) },
            uniquingKeysWith: +)
    }

    /// The sentence that holds `span`.
    func sentence(of span: TextSpan) -> TextSpan {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].end <= span.start { low = middle + 1 } else { high = middle }
        }
        return low < sentences.count ? sentences[low] : span
    }

    /// Whether the document bears a reading out that needs more than the words beside it.
    func supports(_ reading: NameReading, in sentence: TextSpan) -> Bool {
        if reading.needsFullName { return established.contains(reading.entity) }
        if reading.use == .nickname {
            return certain.contains { $0.entity == reading.entity && sentence.contains($0.span) }
        }
        return true
    }

    /// How much speaks for `entity`: that the document names it elsewhere, that the sentence names its country, and how
    /// often the document does.
    func weight(of entity: EntityID, in sentence: TextSpan) -> Int {
        let named = established.contains(entity) ? 10_000 : 0
        guard let country = country(of: entity) else { return named }
        let near = certain.contains { $0.entity == country && sentence.contains($0.span) } ? 1_000 : 0
        return named + near + min(countryCounts[country] ?? 0, 999)
    }
}

private extension DocumentEvidence {
    func country(of entity: EntityID) -> EntityID? {
        switch lexicon.entities[entity]?.details {
        case .country: entity
        case .weapon(let weapon): weapon.origins.first
        case .person(let person): person.country
        case .organisation(let organisation): organisation.country
        case .place(let place): place.country
        case nil: nil
        }
    }
}
