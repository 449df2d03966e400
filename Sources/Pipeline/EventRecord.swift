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

    init(_ event: EventMention, id: EventID, of interpreted: InterpretedDocument) {
        let document = interpreted.document
        let paragraph = document.paragraphs[event.sentence.paragraph]
        self.id = id.value
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
        zip(interpreted.events, EventID.all(of: interpreted)).map { EventRecord($0, id: $1, of: interpreted) }
    }

    private static func words(_ span: TextSpan, in document: Document, from start: Int) -> Words {
        var ruler = ScalarRuler(document.text, from: start)
        let first = ruler.offset(of: span.start)
        return Words(start: first, end: ruler.offset(of: span.end), text: document.string(span))
    }
}
