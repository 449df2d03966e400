import Model

/// A document while corrections are laid over it.
struct DocumentEdit {
    /// What a correction found and made of it.
    struct Outcome {
        let span: TextSpan?
        let before: AppliedCorrection.Finding
        let after: AppliedCorrection.Finding
    }

    /// The rule of everything that the keeper set.
    static let rule = "correction"

    /// An event, and the numbers of the corrections that changed it.
    private struct Event {
        var mention: EventMention
        var corrections: [Int] = []
    }

    private let original: InterpretedDocument
    private var mentions: [Mention]
    private var times: [TimeMention]
    private var attributions: [Attribution]
    private var quotations: [Quotation]
    private var events: [Event]

    init(_ document: InterpretedDocument) {
        original = document
        mentions = document.mentions
        times = document.resolved.times
        attributions = document.resolved.attributions
        quotations = document.resolved.quotations
        events = document.events.map { Event(mention: $0) }
    }

    /// The document as corrected so far.
    var document: InterpretedDocument {
        let resolved = original.resolved
        return InterpretedDocument(
            ResolvedDocument(
                document: resolved.document, publication: resolved.publication,
                paragraphDates: resolved.paragraphDates, mentions: mentions, foundEntities: resolved.foundEntities,
                times: times, values: resolved.values, attributions: attributions, quotations: quotations),
            events: events.map(\.mention))
    }

    /// The places of the events that a correction changed.
    func events(touchedBy number: Int) -> [Int] {
        events.indices.filter { events[$0].corrections.contains(number) }
    }

    /// Applies a correction to the words at `span`.
    mutating func apply(
        _ correction: Correction, _ number: Int, at span: TextSpan
    ) -> Result<Outcome, CorrectionProblem> {
        switch (correction.target, correction.change) {
        case (.mention, .entity(let entity)): setMention(entity, number, at: span)
        case (.mention, .rejected): rejectMention(number, at: span)
        case (.time, .date(let date)): setTime(date, number, at: span)
        case (.time, .rejected): rejectTime(number, at: span)
        case (.event(_, let type), .event(let change)): setEvent(change, type, number, at: span)
        case (.event(_, let type), .rejected): rejectEvents(type, at: span)
        default: .failure(.nothing("reading of this kind", in: words(span)))
        }
    }
}

// MARK: - Entities

extension DocumentEdit {
    /// Takes an entity for another, or for none, wherever it is read; false where it is not.
    mutating func apply(_ change: Correction.Change, to entity: EntityID, _ number: Int) -> Bool {
        let other: EntityID? = if case .entity(let other) = change { other } else { nil }
        func now(_ id: EntityID?) -> EntityID? { id == entity ? other : id }
        guard
            mentions.contains(where: { $0.entity == entity })
                || events.contains(where: { $0.mention.arguments.contains { $0.entity == entity } })
        else { return false }
        mentions = mentions.compactMap { mention in
            mention.entity == entity ? other.map { DocumentEdit.mention($0, at: mention.span) } : mention
        }
        attributions = attributions.map { attribution in
            Attribution(
                chain: attribution.chain.map { .init(entity: now($0.entity), span: $0.span) },
                claim: attribution.claim, cue: attribution.cue, isDenial: attribution.isDenial, rule: attribution.rule)
        }
        quotations = quotations.map {
            Quotation(span: $0.span, speaker: now($0.speaker), attribution: $0.attribution)
        }
        for place in events.indices {
            let event = events[place].mention
            let arguments = event.arguments.compactMap { argument in
                argument.entity == entity ? other.map { argument.filled(by: $0) } : argument
            }
            let changed = event.corrected(
                arguments: arguments, speaker: .some(now(event.speaker)), outlet: .some(now(event.outlet)))
            if changed != event { set(changed, at: place, number) }
        }
        return true
    }
}

// MARK: - Names

private extension DocumentEdit {
    mutating func setMention(_ entity: EntityID, _ number: Int, at span: TextSpan) -> Result<Outcome, CorrectionProblem>
    {
        let old = mentions.filter { $0.span.range.overlaps(span.range) }
        mentions.removeAll { $0.span.range.overlaps(span.range) }
        mentions.append(DocumentEdit.mention(entity, at: span))
        mentions.sort()
        for mention in old { replace(mention, by: entity, number) }
        return .success(
            Outcome(
                span: span, before: old.first.map { .entity($0.entity) } ?? .nothing, after: .entity(entity)))
    }

    mutating func rejectMention(_ number: Int, at span: TextSpan) -> Result<Outcome, CorrectionProblem> {
        let old = mentions.filter { $0.span.range.overlaps(span.range) }
        guard let mention = old.first else { return .failure(.nothing("name", in: words(span))) }
        if old.count > 1 { return .failure(.several("names", old.count, in: words(span))) }
        mentions.removeAll { $0 == mention }
        replace(mention, by: nil, number)
        return .success(Outcome(span: mention.span, before: .entity(mention.entity), after: .nothing))
    }

    /// Those who take part in an event by the words of `mention` are another, or nobody.
    mutating func replace(_ mention: Mention, by entity: EntityID?, _ number: Int) {
        for place in events.indices {
            let event = events[place].mention
            let arguments = event.arguments.compactMap { argument -> EventArgument? in
                guard let span = argument.span, span.range.overlaps(mention.span.range) else { return argument }
                guard let entity else { return nil }
                guard argument.entity == mention.entity else { return argument }
                // A city takes part in nothing; its government did.
                return entity.type == .place && argument.role != .place ? nil : argument.filled(by: entity)
            }
            if arguments != event.arguments { set(event.corrected(arguments: arguments), at: place, number) }
        }
    }

    static func mention(_ entity: EntityID, at span: TextSpan) -> Mention {
        Mention(span: span, entity: entity, isMetonym: false, rule: rule)
    }
}

// MARK: - Times

private extension DocumentEdit {
    mutating func setTime(_ date: EDTFDate, _ number: Int, at span: TextSpan) -> Result<Outcome, CorrectionProblem> {
        let old = times.filter { $0.span.range.overlaps(span.range) }
        if old.count > 1 { return .failure(.several("times", old.count, in: words(span))) }
        let time = TimeMention(
            span: old.first?.span ?? span, date: date, basis: .explicit, rule: DocumentEdit.rule)
        times.removeAll { $0.span.range.overlaps(span.range) }
        times.append(time)
        times.sort { $0.span < $1.span }
        if let old = old.first { replace(old, by: .init(date: date, alternatives: []), number) }
        return .success(
            Outcome(span: time.span, before: old.first.map { .date($0.date) } ?? .nothing, after: .date(date)))
    }

    mutating func rejectTime(_ number: Int, at span: TextSpan) -> Result<Outcome, CorrectionProblem> {
        let old = times.filter { $0.span.range.overlaps(span.range) }
        guard let time = old.first else { return .failure(.nothing("time", in: words(span))) }
        if old.count > 1 { return .failure(.several("times", old.count, in: words(span))) }
        times.removeAll { $0 == time }
        replace(time, by: nil, number)
        return .success(Outcome(span: time.span, before: .date(time.date), after: .nothing))
    }

    /// The events of the sentence that happened at `time` happened at another.
    mutating func replace(_ time: TimeMention, by reading: EventMention.TimeReading?, _ number: Int) {
        let sentence = original.document.sentence(holding: time.span)
        for place in events.indices {
            let event = events[place].mention
            guard event.sentence == sentence, event.time?.date == time.date else { continue }
            set(event.corrected(time: .some(reading)), at: place, number)
        }
    }
}

// MARK: - Events

private extension DocumentEdit {
    func places(of type: EventType?, at span: TextSpan) -> [Int] {
        events.indices.filter { place in
            let event = events[place].mention
            return event.trigger.range.overlaps(span.range) && type.map { $0 == event.type } ?? true
        }
    }

    mutating func setEvent(
        _ change: EventChange, _ type: EventType?, _ number: Int, at span: TextSpan
    ) -> Result<Outcome, CorrectionProblem> {
        let places = places(of: type, at: span)
        if places.count > 1 { return .failure(.several("events", places.count, in: words(span))) }
        if let place = places.first {
            let old = events[place].mention
            let new = old.corrected(by: change, mentions: mentions, in: original.document)
            set(new, at: place, number)
            return .success(Outcome(span: old.trigger, before: .event(old), after: .event(new)))
        }
        guard let added = change.type, let sentence = original.document.sentence(holding: span) else {
            return .failure(.nothing("event", in: words(span)))
        }
        let bare = EventMention(
            sentence: sentence, type: added, trigger: span, modality: .actual, time: nil, speaker: nil, outlet: nil,
            arguments: [], values: [], confidence: EventConfidence(reasons: []), rule: DocumentEdit.rule,
            modalityEvidence: nil)
        let new = bare.corrected(by: change, mentions: mentions, in: original.document)
        events.append(Event(mention: new, corrections: [number]))
        events.sort {
            ($0.mention.trigger, $0.mention.type.rawValue) < ($1.mention.trigger, $1.mention.type.rawValue)
        }
        return .success(Outcome(span: span, before: .nothing, after: .event(new)))
    }

    mutating func rejectEvents(_ type: EventType?, at span: TextSpan) -> Result<Outcome, CorrectionProblem> {
        let places = places(of: type, at: span)
        guard let first = places.first else { return .failure(.nothing("event", in: words(span))) }
        let old = events[first].mention
        for place in places.reversed() { events.remove(at: place) }
        return .success(Outcome(span: old.trigger, before: .event(old), after: .nothing))
    }

    mutating func set(_ event: EventMention, at place: Int, _ number: Int) {
        events[place].mention = event
        events[place].corrections.append(number)
    }

    func words(_ span: TextSpan) -> String { original.document.string(span) }
}
