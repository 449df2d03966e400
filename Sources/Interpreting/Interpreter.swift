import Model

/// Reads what the sentences of a document say: `ResolvedDocument → InterpretedDocument`.
package struct Interpreter: Sendable {
    private let rules: [EventRule]
    private let sentences: SentenceReader
    private let triggers: TriggerFinder
    private let roles: RoleReader
    private let modalities: ModalityReader
    private let states: StateFinder

    /// Compiles the rules of `lexicon` once for all documents.
    package init(_ lexicon: Lexicon) {
        rules = lexicon.events
        sentences = SentenceReader(lexicon.clauses)
        triggers = TriggerFinder(rules, words: lexicon.clauses)
        roles = RoleReader(rules, words: lexicon.clauses)
        modalities = ModalityReader(lexicon.clauses)
        states = StateFinder(lexicon.entities)
    }

    package func interpret(_ resolved: ResolvedDocument) -> InterpretedDocument {
        let lower = LetterCase.lowercased(resolved.document.text)
        let states = self.states.adding(resolved.foundEntities)
        var context = PassageContext(attributions: resolved.attributions, states: states)
        var events: [EventMention] = []
        var cursor = ItemCursor(resolved)
        for (number, paragraph) in resolved.document.paragraphs.enumerated() {
            if resolved.document.kind == .digest { context.beginPassage() }
            for (place, sentence) in paragraph.sentences.enumerated() {
                let tokens = cursor.tokens(of: sentence, lower: lower)
                let reading = sentences.read(
                    tokens, at: SentenceReference(paragraph: number, sentence: place), of: resolved, states: states,
                    context: context)
                events += self.events(in: reading, of: resolved, context: &context, states: states)
                context.note(reading)
            }
        }
        return InterpretedDocument(resolved, events: events)
    }
}

private extension Interpreter {
    func events(
        in sentence: SentenceReading, of resolved: ResolvedDocument, context: inout PassageContext, states: StateFinder
    ) -> [EventMention] {
        let found = triggers.triggers(in: sentence)
        guard !found.isEmpty else { return [] }
        let times = EventTimeReader(
            sentence: sentence, triggers: found, rules: rules, resolved: resolved,
            speech: resolved.attributions.compactMap(\.cue))
        var events: [EventMention] = []
        var covered: [Range<Int>] = []
        for trigger in found {
            let rule = rules[trigger.rule]
            // What somebody demands or threatens is no event of its own.
            if covered.contains(where: { $0.contains(trigger.tokens.lowerBound) }) { continue }
            if rule.coversObject {
                covered.append(trigger.tokens.upperBound..<scopeEnd(behind: trigger, in: sentence))
            }
            let arguments = roles.arguments(
                of: trigger, in: sentence, all: found, context: context, states: states)
            let named = Set(arguments.filter { $0.span != nil }.map(\.role))
            guard rule.needs.allSatisfy(named.contains), !arguments.isEmpty else { continue }
            events.append(
                event(trigger, rule, arguments, in: sentence, of: resolved, all: found, time: times.time(of: trigger)))
            context.note(arguments)
        }
        return events
    }

    /// The tokens that a demand or threat covers: to the end of its clause.
    func scopeEnd(behind trigger: EventTrigger, in sentence: SentenceReading) -> Int {
        (trigger.tokens.upperBound..<sentence.count).first { index in
            let kind = sentence.tokens.tokens[index].kind
            return kind == .stop || kind == .comma && index > trigger.tokens.upperBound + 1
        } ?? sentence.count
    }

    func event(
        _ trigger: EventTrigger, _ rule: EventRule, _ arguments: [EventArgument], in sentence: SentenceReading,
        of resolved: ResolvedDocument, all triggers: [EventTrigger], time: Int?
    ) -> EventMention {
        let span = sentence.range(trigger.tokens)
        let modality = modalities.modality(of: trigger, rule: rule, in: sentence, all: triggers)
        let sources = resolved.sources(at: span.start)
        let reading = time.map { resolved.times[$0] }
        return EventMention(
            sentence: sentence.reference, type: rule.type, trigger: span, modality: modality.modality,
            time: reading.map { EventMention.TimeReading(date: $0.date, alternatives: $0.alternatives) },
            speaker: sources.speaker, outlet: sources.outlet, arguments: arguments,
            values: values(of: trigger, in: sentence, all: triggers),
            confidence: ConfidenceReader.confidence(
                rule: rule, arguments: arguments, hasTime: time != nil, isUnnamedSource: sources.isUnnamed),
            rule: rule.id, modalityEvidence: modality.evidence.map(sentence.range))
    }

    func values(of trigger: EventTrigger, in sentence: SentenceReading, all triggers: [EventTrigger]) -> [Int] {
        let site = TriggerSite(trigger: trigger, sentence: sentence, triggers: triggers)
        guard let reach = site.reach else { return [] }
        return reach.compactMap { index in
            if case .value(let number) = sentence.tokens.tokens[index].kind { number } else { nil }
        }
    }
}
