import Model

/// An event made by hand.
enum SampleEvent {
    static func make(
        _ arguments: [(role: EventRole, entity: EntityID)], type: EventType = .delivery, on date: EDTFDate? = nil,
        speaker: EntityID? = nil
    ) -> EventMention {
        make(arguments, type: type, time: date.map { .init(date: $0, alternatives: []) }, speaker: speaker)
    }

    static func make(
        _ arguments: [(role: EventRole, entity: EntityID)], type: EventType = .delivery,
        time: EventMention.TimeReading?, speaker: EntityID? = nil
    ) -> EventMention {
        EventMention(
            sentence: SentenceReference(paragraph: 0, sentence: 0), type: type, trigger: TextSpan(0..<1),
            modality: .actual, time: time, speaker: speaker, outlet: nil,
            arguments: arguments.map { EventArgument(role: $0.role, entity: $0.entity, span: nil, rule: "sample") },
            values: [], confidence: EventConfidence(reasons: []), rule: "sample", modalityEvidence: nil)
    }

    static func day(_ year: Int, _ month: Int, _ day: Int) -> EDTFDate {
        EDTFDate(EDTFDate.Point(.known(year), .day(month: month, day: day)))
    }
}
