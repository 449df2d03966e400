import Model

/// An event as `sitegen extract` prints it.
struct EventRecord: Encodable {
    struct Words: Encodable {
        let start: Int
        let end: Int
        let text: String
    }

    struct Argument: Encodable {
        let role: String
        let entity: String
        let start: Int?
        let end: Int?
        let text: String?
        let rule: String
    }

    let id: String
    let paragraph: Int
    let sentence: Int
    let type: String
    let trigger: Words
    let modality: String
    let time: String?
    let timeAlternatives: [String]
    let speaker: String?
    let outlet: String?
    let confidence: Double
    let arguments: [Argument]
    let values: [Int]
    let details: [String] = []
    let rule: String

    /// `occurrence` counts the events of the paragraph with the same type and trigger, from 0.
    init(_ event: EventMention, of interpreted: InterpretedDocument, occurrence: Int) {
        let document = interpreted.document
        let paragraph = document.paragraphs[event.sentence.paragraph]
        id = EventRecord.id(of: event, in: interpreted, occurrence: occurrence)
        self.paragraph = event.sentence.paragraph
        sentence = event.sentence.sentence
        type = event.type.rawValue
        trigger = EventRecord.words(event.trigger, in: document, from: paragraph.span.start)
        modality = event.modality.rawValue
        time = event.time?.date.description
        timeAlternatives = event.time?.alternatives.map(\.description) ?? []
        speaker = event.speaker?.description
        outlet = event.outlet?.description
        confidence = Double(event.confidence.points) / 100
        arguments = event.arguments.map { argument in
            // What stands in another paragraph is understood here.
            let span = argument.span.flatMap { paragraph.span.range.contains($0.start) ? $0 : nil }
            let words = span.map { EventRecord.words($0, in: document, from: paragraph.span.start) }
            return Argument(
                role: argument.role.rawValue, entity: argument.entity.description, start: words?.start,
                end: words?.end, text: words?.text, rule: argument.rule)
        }
        values = event.values
        rule = event.rule
    }

    /// All events of a document, in order.
    static func all(of interpreted: InterpretedDocument) -> [EventRecord] {
        struct Key: Hashable {
            let paragraph: Int
            let type: EventType
            let trigger: String
        }
        var counts: [Key: Int] = [:]
        return interpreted.events.map { event in
            let key = Key(
                paragraph: event.sentence.paragraph, type: event.type,
                trigger: interpreted.document.string(event.trigger))
            let occurrence = counts[key, default: 0]
            counts[key] = occurrence + 1
            return EventRecord(event, of: interpreted, occurrence: occurrence)
        }
    }

    /// The document's id and eight digits of a hash of what makes the event itself, so that it stays when the lexicon
    /// changes elsewhere.
    static func id(of event: EventMention, in interpreted: InterpretedDocument, occurrence: Int) -> String {
        let document = interpreted.document
        let paragraph = document.string(document.paragraphs[event.sentence.paragraph].span)
        let trigger = document.string(event.trigger)
        var hash = SHA256()
        hash.update(Array("\(paragraph)\n\(event.type.rawValue)\n\(trigger)\n\(occurrence)".utf8))
        return "\(document.id)#e-\(hash.hexDigest().prefix(8))"
    }

    private static func words(_ span: TextSpan, in document: Document, from start: Int) -> Words {
        var ruler = ScalarRuler(document.text, from: start)
        let first = ruler.offset(of: span.start)
        return Words(start: first, end: ruler.offset(of: span.end), text: document.string(span))
    }
}
