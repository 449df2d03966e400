import Model

/// Ties each name of a document to one entity: `AnnotatedDocument → ResolvedDocument`.
///
/// Uses the document and the lexicon alone, so that what is read of one article never depends on another.
package struct Resolver: Sendable {
    private let lexicon: Lexicon
    private let capitals: CapitalReader

    package init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        capitals = CapitalReader(lexicon.context)
    }

    package func resolve(_ annotated: AnnotatedDocument) -> ResolvedDocument {
        let document = annotated.document
        let lower = LetterCase.lowercased(document.text)
        let evidence = DocumentEvidence(annotated, lexicon: lexicon)
        let mentions = annotated.names.compactMap { name in
            mention(of: name, evidence: evidence, lower: lower)
        }
        return ResolvedDocument(document: document, mentions: mentions)
    }
}

private extension Resolver {
    func mention(of name: NameMatch, evidence: DocumentEvidence, lower: [UInt8]) -> Mention? {
        let sentence = evidence.sentence(of: name.span)
        if let capital = name.readings.first(where: { $0.use == .capital }) {
            let surroundings = Surroundings(lower: lower, sentence: sentence)
            return capitals.mention(of: name, capital: capital, surroundings: surroundings)
        }
        let possible = name.readings.filter { evidence.supports($0, in: sentence) }
        guard let reading = choose(among: possible, evidence: evidence, sentence: sentence) else { return nil }
        return Mention(span: name.span, entity: reading.entity, isMetonym: false, rule: reading.rule)
    }

    /// The one reading that is left, else the one whose country the sentence or the document names most, else the
    /// first one that is no guess.
    func choose(among readings: [NameReading], evidence: DocumentEvidence, sentence: TextSpan) -> NameReading? {
        guard readings.count > 1 else { return readings.first }
        let plain = readings.filter { $0.use == .plain }
        let candidates = plain.isEmpty ? readings : plain
        let ranked = candidates.map { (reading: $0, weight: evidence.weight(of: $0.entity, in: sentence)) }
        let heaviest = ranked.map(\.weight).max() ?? 0
        let best = ranked.filter { $0.weight == heaviest }.map(\.reading)
        if best.count == 1 || !plain.isEmpty { return best.first }
        return nil
    }
}
