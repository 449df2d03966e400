import Model

/// What was found in one document, as `sitegen extract` prints it: one line of JSON.
///
/// Offsets count Unicode scalars of the paragraph, from 0 and half-open; `paragraph` and `sentence` count from 0.
/// Times and values are part of the format and still empty.
struct ExtractionRecord: Encodable {
    struct ParagraphRecord: Encodable {
        let text: String
        let sentences: [[Int]]
    }

    struct MentionRecord: Encodable {
        let paragraph: Int
        let start: Int
        let end: Int
        let text: String
        let type: String
        let entity: String
        let name: String
        let metonym: Bool
        let rule: String
    }

    let format = "sitegen/extraction"
    let version = 1
    let id: String
    let kind: String
    let title: String
    let date: String?
    let dateBasis: String
    let paragraphs: [ParagraphRecord]
    let mentions: [MentionRecord]
    let times: [String] = []
    let values: [String] = []
    let events: [EventRecord]

    init(_ interpreted: InterpretedDocument, entities: [EntityID: Entity]) {
        let document = interpreted.document
        id = document.id.value
        kind = document.kind.rawValue
        title = document.title.text
        date = document.fields.date?.description
        dateBasis = document.fields.date == nil ? "unknown" : "document"
        var paragraphs: [ParagraphRecord] = []
        var mentions: [MentionRecord] = []
        var next = 0
        for (number, paragraph) in document.paragraphs.enumerated() {
            var ruler = ScalarRuler(document.text, from: paragraph.span.start)
            paragraphs.append(
                ParagraphRecord(
                    text: document.string(paragraph.span),
                    sentences: paragraph.sentences.map { [ruler.offset(of: $0.start), ruler.offset(of: $0.end)] }))
            ruler = ScalarRuler(document.text, from: paragraph.span.start)
            while next < interpreted.mentions.count, interpreted.mentions[next].span.start < paragraph.span.end {
                let mention = interpreted.mentions[next]
                mentions.append(
                    MentionRecord(
                        paragraph: number, start: ruler.offset(of: mention.span.start),
                        end: ruler.offset(of: mention.span.end), text: document.string(mention.span),
                        type: mention.entity.type.rawValue, entity: mention.entity.description,
                        name: entities[mention.entity]?.name ?? mention.entity.key, metonym: mention.isMetonym,
                        rule: mention.rule))
                next += 1
            }
        }
        self.paragraphs = paragraphs
        self.mentions = mentions
        events = EventRecord.all(of: interpreted)
    }
}
