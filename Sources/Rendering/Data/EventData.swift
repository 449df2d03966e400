import Model

/// Makes the records of `data/events.json`: an event with the place of its first telling, and all its evidence.
struct EventData {
    struct Words: Encodable {
        let start: Int
        let end: Int
        let text: String
    }

    struct Argument: Encodable {
        let role: String
        let entity: String
    }

    struct Narrowing: Encodable {
        let reason: String
        let told: String?
        /// The document that gives the date.
        let by: String
    }

    struct Evidence: Encodable {
        let event: String
        let document: String
        let paragraph: Int
        let sentence: Int
        let start: Int
        let end: Int
        let text: String
        let speaker: String?
        let outlet: String?
        /// Tells independent sources apart.
        let source: Int
        let narrowing: Narrowing?
    }

    struct Record: Encodable {
        let id: String
        let type: String
        let modality: String
        let time: String?
        let timeAlternatives: [String]
        let document: String
        let paragraph: Int
        let sentence: Int
        let trigger: Words
        let speaker: String?
        let outlet: String?
        let confidence: Double
        let arguments: [Argument]
        let evidence: [Evidence]
        let sources: Int
        /// The first of `deals`.
        let deal: String?
        let deals: [String]
    }

    private let archive: Archive
    private let ids: [[EventID]]

    init(_ archive: Archive) {
        self.archive = archive
        ids = archive.documents.map { EventID.all(of: $0) }
    }

    func record(_ event: StoryEvent) -> Record {
        let evidence = event.evidence.map(record)
        let first = evidence[0]
        let deals = event.deals.map(\.description)
        return Record(
            id: event.id.value, type: event.type.rawValue, modality: event.modality.rawValue,
            time: event.time?.date.description,
            timeAlternatives: event.time?.alternatives.map(\.description) ?? [], document: first.document,
            paragraph: first.paragraph, sentence: first.sentence,
            trigger: Words(start: first.start, end: first.end, text: first.text), speaker: first.speaker,
            outlet: first.outlet,
            confidence: Double(event.tellings.map { archive.event($0).confidence.points }.max() ?? 0) / 100,
            arguments: event.arguments.map {
                Argument(role: $0.role.rawValue, entity: $0.entity.description)
            },
            evidence: evidence, sources: event.sourceCount, deal: deals.first, deals: deals)
    }

    private func record(_ evidence: EventEvidence) -> Evidence {
        let document = archive.documents[evidence.telling.document].document
        let event = archive.event(evidence.telling)
        var ruler = ScalarRuler(document.text, from: document.paragraphs[event.sentence.paragraph].span.start)
        let start = ruler.offset(of: event.trigger.start)
        let end = ruler.offset(of: event.trigger.end)
        return Evidence(
            event: ids[evidence.telling.document][evidence.telling.event].value, document: document.id.value,
            paragraph: event.sentence.paragraph, sentence: event.sentence.sentence, start: start, end: end,
            text: document.string(event.trigger), speaker: event.speaker?.description,
            outlet: event.outlet?.description, source: evidence.source,
            narrowing: evidence.narrowing.map {
                Narrowing(
                    reason: $0.reason.rawValue, told: $0.told?.description,
                    by: archive.documents[$0.source.document].document.id.value)
            })
    }
}
