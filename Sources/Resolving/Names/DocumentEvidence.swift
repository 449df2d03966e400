import Model

/// What a document says as a whole that decides about single names in it.
struct DocumentEvidence {
    private let sentences: [TextSpan]
    private let entities: [EntityID: Entity]
    private let classPhrases: ClassPhrases
    /// Entities that the document names beyond doubt at least once; one name has one sense in an article.
    private let established: Set<EntityID>
    private let fullyNamed: Set<EntityID>
    /// The names with a single certain reading, in the order of the text.
    private let certain: [(span: TextSpan, entity: EntityID)]
    private let countryCounts: [EntityID: Int]

    init(_ annotated: AnnotatedDocument, entities: [EntityID: Entity], classPhrases: ClassPhrases) {
        self.entities = entities
        self.classPhrases = classPhrases
        sentences = annotated.document.paragraphs.flatMap(\.sentences)
        certain = annotated.names.compactMap { name in
            guard name.readings.count == 1, let reading = name.readings.first, !reading.needsFullName,
                reading.use == .plain || reading.use == .inContext
            else { return nil }
            return (name.span, reading.entity)
        }
        established = Set(certain.map(\.entity))
        let text = annotated.document.text
        fullyNamed = Set(certain.filter { text[$0.span.range].contains(0x20) }.map(\.entity))
        countryCounts = Dictionary(
            annotated.names.flatMap(\.readings).filter { $0.entity.type == .country }.map { ($0.entity, 1) },
            uniquingKeysWith: +)
    }

    /// The sentence that holds `span`.
    func sentence(of span: TextSpan) -> TextSpan {
        let index = DocumentEvidence.firstIndex(upTo: sentences.count) { sentences[$0].end > span.start }
        return index < sentences.count ? sentences[index] : span
    }

    /// Whether the document bears a reading out that needs more than the words beside it.
    func supports(_ reading: NameReading, at offset: Int, in surroundings: Surroundings) -> Bool {
        if reading.needsFullName { return established.contains(reading.entity) }
        if reading.use != .nickname || isNamed(reading.entity, near: offset, in: surroundings) { return true }
        // "UAV chiến đấu Dực Long": the class noun right before a nickname is as good as the designation.
        return classPhrases[reading.entity]?.stands(before: offset, in: surroundings) == true
    }

    /// Whether the document calls `entity` by a name of more than one word.
    func namesInFull(_ entity: EntityID) -> Bool { fullyNamed.contains(entity) }

    /// How much speaks for a reading of the name at `offset`. The first of these in which two readings differ decides:
    /// the words right before it say what it is; the document names the entity elsewhere; the sentence says what kind of
    /// weapon it is; the name needs no proof; the sentence names its country; the document does so often.
    func weight(of reading: NameReading, at offset: Int, in surroundings: Surroundings) -> Int {
        let classes = classPhrases[reading.entity]
        var weight = 0
        if reading.isProven || classes?.stands(before: offset, in: surroundings) == true { weight += 16_000 }
        if established.contains(reading.entity) { weight += 8_000 }
        if classes?.stands(near: offset, in: surroundings) == true { weight += 4_000 }
        if reading.use == .plain { weight += 2_000 }
        guard let country = country(of: reading.entity) else { return weight }
        if isNamed(country, near: offset, in: surroundings) { weight += 1_000 }
        return weight + min(countryCounts[country] ?? 0, 999)
    }
}

private extension DocumentEvidence {
    /// Whether the sentence names `entity` beyond doubt, not too far from `offset`.
    func isNamed(_ entity: EntityID, near offset: Int, in surroundings: Surroundings) -> Bool {
        let reach = surroundings.neighbourhood(of: offset)
        let first = DocumentEvidence.firstIndex(upTo: certain.count) { certain[$0].span.start >= reach.lowerBound }
        return certain[first...].prefix { $0.span.start < reach.upperBound }.contains { $0.entity == entity }
    }

    /// The first index below `count` for which `isBehind` holds, as it does for all that follow; else `count`.
    static func firstIndex(upTo count: Int, where isBehind: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isBehind(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    func country(of entity: EntityID) -> EntityID? {
        entity.type == .country ? entity : entities[entity]?.details.countries.first
    }
}
