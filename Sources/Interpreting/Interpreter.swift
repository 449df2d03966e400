import Model

/// Reads what the sentences of a document say: `ResolvedDocument → InterpretedDocument`.
///
/// Most sentences name no event, so each is first searched for triggers, and only one that has some is taken apart.
package struct Interpreter: Sendable {
    private let rules: [EventRule]
    private let sentences: SentenceReader
    private let triggers: TriggerFinder
    private let roles: RoleReader
    private let states: StateFinder
    private let settler: PassageSettler

    /// Compiles the rules of `lexicon` once for all documents.
    package init(_ lexicon: Lexicon) {
        rules = lexicon.events
        sentences = SentenceReader(lexicon.clauses)
        triggers = TriggerFinder(rules)
        roles = RoleReader(rules)
        states = StateFinder(lexicon.entities)
        settler = PassageSettler(rules)
    }

    package func interpret(_ resolved: ResolvedDocument) -> InterpretedDocument {
        InterpretedDocument(resolved, events: events(in: resolved) { _ in })
    }

    /// The rules that nearly read an event in `resolved`, in order of the text, each with what kept it from firing.
    package func rejections(in resolved: ResolvedDocument) -> [RejectedRule] {
        var rejections: [RejectedRule] = []
        _ = events(in: resolved) { rejections.append($0) }
        return rejections
    }
}

private extension Interpreter {
    func events(in resolved: ResolvedDocument, reject: (RejectedRule) -> Void) -> [EventMention] {
        guard !rules.isEmpty else { return [] }
        let lower = LetterCase.lowercased(resolved.document.text)
        let states = self.states.adding(resolved.foundEntities)
        var context = PassageContext(resolved, states: states)
        var events: [EventMention] = []
        var cursor = ItemCursor(resolved)
        for (number, paragraph) in resolved.document.paragraphs.enumerated() {
            if resolved.document.kind == .digest { context.beginPassage() }
            for (place, sentence) in paragraph.sentences.enumerated() {
                let tokens = cursor.tokens(of: sentence, lower: lower)
                let hits = triggers.hits(in: tokens)
                if !hits.isEmpty {
                    let reading = sentences.read(
                        tokens, verbs: hits.filter { $0.outer == nil }.map(\.tokens),
                        at: SentenceReference(paragraph: number, sentence: place), of: resolved, states: states,
                        context: context)
                    events += self.events(of: hits, in: reading, of: resolved, &context, states, reject: reject)
                }
                context.note(mentions: cursor.lastMentions)
            }
        }
        return settler.settled(events, isDigest: resolved.document.kind == .digest)
    }

    func events(
        of hits: [TriggerHit], in sentence: SentenceReading, of resolved: ResolvedDocument,
        _ context: inout PassageContext, _ states: StateFinder, reject: (RejectedRule) -> Void
    ) -> [EventMention] {
        let reject = { (tokens: Range<Int>, rule: Int, reason: String) in
            reject(RejectedRule(trigger: sentence.range(tokens), rule: rules[rule].id, reason: reason))
        }
        let readings = triggers.readings(of: hits, in: sentence, reject: reject)
        let found = SentenceEvents(sentence: sentence, rules: rules, roles: roles, states: states)
            .found(readings, context: &context, reject: reject)
        guard !found.isEmpty else { return [] }
        let writer = EventWriter(
            sentence: sentence, triggers: found.map(\.trigger), rules: rules, resolved: resolved, states: states)
        return found.map { writer.event($0.trigger, $0.arguments) }
    }
}
