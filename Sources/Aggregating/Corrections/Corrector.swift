import Model

/// Lays the keeper's corrections over what was read.
///
/// Those of entities come first, for they hold everywhere; then those of each article in the order of the file. One that
/// finds nothing to correct is reported, for the text or the reading has changed since it was written.
struct Corrector {
    private let corrections: [Correction]
    private let lexicon: Lexicon

    init(_ corrections: [Correction], lexicon: Lexicon) {
        self.corrections = corrections
        self.lexicon = lexicon
    }

    /// The documents as corrected, and what was changed in them.
    func correct(
        _ documents: [InterpretedDocument]
    ) -> (documents: [InterpretedDocument], applied: [AppliedCorrection], diagnostics: [Diagnostic]) {
        guard !corrections.isEmpty else { return (documents, [], []) }
        var desk = Desk(documents, knowing: lexicon)
        for (number, correction) in corrections.enumerated() {
            if case .entity = correction.target { desk.apply(correction, number) }
        }
        for (number, correction) in corrections.enumerated() {
            if case .entity = correction.target { continue }
            desk.apply(correction, number)
        }
        return desk.result(corrections)
    }
}

/// The documents while they are corrected.
private struct Desk {
    /// What a correction changed, before it is known where its events stand in the end.
    private struct Outcome {
        let document: Int?
        let edit: DocumentEdit.Outcome
    }

    private let documents: [InterpretedDocument]
    private let lexicon: Lexicon
    private let found: FoundEntities
    private let places: [ArticleID: Int]
    private var edits: [Int: DocumentEdit] = [:]
    private var outcomes: [Int: Outcome] = [:]
    private var diagnostics: [Diagnostic] = []

    init(_ documents: [InterpretedDocument], knowing lexicon: Lexicon) {
        self.documents = documents
        self.lexicon = lexicon
        found = FoundEntities(documents)
        places = Dictionary(documents.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    mutating func apply(_ correction: Correction, _ number: Int) {
        if let stranger = strangers(in: correction.change).first {
            report(
                correction, "no entity '\(stranger)'; expected one of the lexicon or one that was found; check the id",
                id: "unknown-entity")
            return
        }
        switch correction.target {
        case .entity(let entity): apply(correction, number, to: entity)
        case .mention(let quote), .time(let quote), .event(let quote, _): apply(correction, number, at: quote)
        }
    }

    func result(
        _ corrections: [Correction]
    ) -> (documents: [InterpretedDocument], applied: [AppliedCorrection], diagnostics: [Diagnostic]) {
        let applied = outcomes.keys.sorted().compactMap { number -> AppliedCorrection? in
            guard let outcome = outcomes[number] else { return nil }
            let events = edits.keys.sorted().flatMap { document -> [EventReference] in
                (edits[document]?.events(touchedBy: number) ?? []).map {
                    EventReference(document: document, event: $0)
                }
            }
            return AppliedCorrection(
                correction: corrections[number], document: outcome.document, span: outcome.edit.span,
                before: outcome.edit.before, after: outcome.edit.after, events: events)
        }
        let corrected = documents.enumerated().map { place, document in edits[place]?.document ?? document }
        return (corrected, applied, diagnostics)
    }
}

private extension Desk {
    func strangers(in change: Correction.Change) -> [EntityID] {
        let entities: [EntityID] =
            switch change {
            case .entity(let entity): [entity]
            case .event(let event): event.roles.flatMap(\.entities)
            case .rejected, .date: []
            }
        return entities.filter { lexicon.entities[$0] == nil && found[$0] == nil }
    }

    mutating func apply(_ correction: Correction, _ number: Int, to entity: EntityID) {
        var isNamed = false
        for place in documents.indices {
            var edit = edits[place] ?? DocumentEdit(documents[place])
            guard edit.apply(correction.change, to: entity, number) else { continue }
            edits[place] = edit
            isNamed = true
        }
        guard isNamed else {
            report(
                correction, "'\(entity)' is read nowhere; expected an entity that an article names; remove the entry",
                id: "nothing-to-correct")
            return
        }
        let after: AppliedCorrection.Finding =
            if case .entity(let other) = correction.change { .entity(other) } else { .nothing }
        outcomes[number] = Outcome(
            document: nil, edit: DocumentEdit.Outcome(span: nil, before: .entity(entity), after: after))
    }

    mutating func apply(_ correction: Correction, _ number: Int, at quote: CorrectedQuote) {
        guard let place = places[quote.article] else {
            let names = documents.map(\.id.value)
            let near = DidYouMean.suggestion(for: quote.article.value, among: names)
            report(
                correction,
                "no article '\(quote.article)'; \(near.map { "did you mean '\($0)'?" } ?? "expected the id of one")",
                id: "unknown-article")
            return
        }
        let (span, count) = quote.find(in: documents[place].document)
        guard let span else {
            let seen = count == 0 ? "nowhere" : "only \(count) \(count == 1 ? "time" : "times")"
            report(
                correction,
                "“\(quote.words)” stands \(seen) in '\(quote.article)'; expected the exact words of the article; "
                    + "copy them anew or remove the entry",
                id: "quote-gone")
            return
        }
        var edit = edits[place] ?? DocumentEdit(documents[place])
        switch edit.apply(correction, number, at: span) {
        case .success(let outcome):
            edits[place] = edit
            outcomes[number] = Outcome(document: place, edit: outcome)
        case .failure(let problem): report(correction, problem.message, id: problem.id)
        }
    }

    mutating func report(_ correction: Correction, _ message: String, id: String) {
        diagnostics.append(Diagnostic(.error, at: correction.position, message, id: id))
    }
}
