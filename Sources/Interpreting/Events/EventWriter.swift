import Model

/// Puts together all that a sentence says of its events: modality, time, source, values and confidence.
struct EventWriter {
    let sentence: SentenceReading
    /// The triggers of the sentence that count, in order.
    let triggers: [EventTrigger]
    let rules: [EventRule]
    let resolved: ResolvedDocument
    let states: StateFinder

    func event(_ trigger: EventTrigger, _ arguments: [EventArgument]) -> EventMention {
        let rule = rules[trigger.rule]
        let span = sentence.range(trigger.tokens)
        let sources = resolved.sources(at: span.start)
        let read = ModalityReader(sentence: sentence, triggers: triggers).modality(of: trigger, rule: rule)
        // "phủ nhận việc …": what the speaker denies did not happen.
        let modality = sources.isDenial && read.modality == .actual ? .denied : read.modality
        let times = EventTimeReader(
            sentence: sentence, triggers: triggers, rules: rules, resolved: resolved, states: states)
        let time = times.time(of: trigger).map { resolved.times[$0] }
        let told = rule.isSpeechAct ? nil : times.tellingTime(of: trigger).map { resolved.times[$0] }
        return EventMention(
            sentence: sentence.reference, type: rule.type, trigger: span, modality: modality,
            time: time.map { reading($0, modality) },
            speaker: sources.speaker, outlet: sources.outlet, arguments: arguments, values: values(of: trigger),
            confidence: ConfidenceReader.confidence(
                rule: rule, arguments: arguments, hasTime: time != nil, isUnnamedSource: sources.isUnnamed),
            rule: rule.id, modalityEvidence: read.evidence.map(sentence.range),
            told: told.map { reading($0, .actual) })
    }

    private func reading(_ time: TimeMention, _ modality: Modality) -> EventMention.TimeReading {
        EventMention.TimeReading(date: time.date, alternatives: alternatives(of: time, modality: modality))
    }

    /// The dates that a time may mean; what happened cannot lie behind the day of the text, and what is planned not before.
    private func alternatives(of time: TimeMention, modality: Modality) -> [EDTFDate] {
        let dates = resolved.paragraphDates
        let place = sentence.reference.paragraph
        let publication = dates.indices.contains(place) ? dates[place] : resolved.publication
        let days = publication.possibleDays ?? publication.range
        return time.alternatives.filter { date in
            switch modality {
            case .actual: !isLess(days?.last, date.days?.first)
            case .planned: !isLess(date.days?.last, days?.first)
            case .possible, .denied: true
            }
        }
    }

    private func isLess(_ one: CalendarDay?, _ other: CalendarDay?) -> Bool {
        guard let one, let other else { return false }
        return one < other
    }

    /// The amounts and counts among the words that belong to `trigger`.
    private func values(of trigger: EventTrigger) -> [Int] {
        let reach = TriggerSite(trigger: trigger, sentence: sentence, triggers: triggers).reach ?? 0..<0
        return reach.compactMap { index in
            if case .value(let number) = sentence.kind(at: index) { number } else { nil }
        }
    }
}
