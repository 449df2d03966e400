import Model

/// Makes of each event mention a telling: with the words of its sentence, its parties as states, and its source.
struct TellingReader {
    private let words: DealWords
    private let states: StateFinder

    init(_ rules: DealRules, states: StateFinder) {
        words = DealWords(rules)
        self.states = states
    }

    /// The tellings of one document, in order; `number` is its index in the archive.
    func tellings(of document: InterpretedDocument, number: Int, twins: PassageTwins) -> [Telling] {
        guard !document.events.isEmpty else { return [] }
        let lower = LetterCase.lowercased(document.document.text)
        let technology = Set(document.events.filter { $0.type == .coproduction }.map(\.sentence))
        return document.events.enumerated().map { place, event in
            let sentence = document.document.paragraphs[event.sentence.paragraph].sentences[event.sentence.sentence]
            let reading = words.reading(of: sentence, lower: lower)
            let isTechnology =
                event.type.mayConcernTechnology && technology.contains(event.sentence)
                || event.type == .agreement
                    && words.isProduction(behind: event.trigger.end, in: sentence, lower: lower)
            return Telling(
                reference: EventReference(document: number, event: place), event: event,
                key: StoryKey(
                    event, batch: event.type.isDeal ? reading.batch : nil, isTechnology: isTechnology, states: states),
                words: reading, line: document.document.kind == .digest ? event.sentence.paragraph : nil,
                publication: document.publication(ofParagraph: event.sentence.paragraph),
                passage: twins.group(document: number, paragraph: event.sentence.paragraph) ?? 0,
                days: event.time?.days, figures: Figures(event, in: document))
        }
    }
}

private extension EventType {
    /// Whether it is about technology where its sentence speaks of joint production.
    var mayConcernTechnology: Bool {
        switch self {
        case .coproduction, .negotiation, .refusal, .cancellation: true
        default: false
        }
    }
}
