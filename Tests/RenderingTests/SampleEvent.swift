import Model

/// An event of a sample article, written as `"delivery planned supplier=country/ru weapon=weapon/s-400"`.
enum SampleEvent {
    static func make(
        _ notation: String, at trigger: TextSpan = TextSpan(0..<1), in sentence: (Int, Int) = (0, 0),
        on date: EDTFDate? = nil, or alternatives: [EDTFDate] = [], speaker: EntityID? = nil, rule: String = "sample"
    ) -> EventMention {
        let words = notation.split(separator: " ").map(String.init)
        return EventMention(
            sentence: SentenceReference(paragraph: sentence.0, sentence: sentence.1),
            type: EventType(rawValue: words[0]) ?? .accident, trigger: trigger,
            modality: Modality(rawValue: words[1]) ?? .actual,
            time: date.map { .init(date: $0, alternatives: alternatives) }, speaker: speaker, outlet: nil,
            arguments: words.dropFirst(2).compactMap(argument), values: [],
            confidence: EventConfidence(reasons: []), rule: rule, modalityEvidence: nil)
    }

    private static func argument(_ notation: String) -> EventArgument? {
        let sides = notation.split(separator: "=").map(String.init)
        let entity = sides[1].split(separator: "/").map(String.init)
        guard let role = EventRole(rawValue: sides[0]), let type = EntityType(rawValue: entity[0]) else { return nil }
        return EventArgument(role: role, entity: EntityID(type, entity[1]), span: nil, rule: "sample")
    }
}
