import Model

/// What was found in one document, as `sitegen extract` prints it: one line of JSON.
///
/// Offsets count Unicode scalars of the paragraph, from 0 and half-open; `paragraph` and `sentence` count from 0.
struct ExtractionRecord: Encodable {
    struct ParagraphRecord: Encodable {
        let text: String
        let sentences: [[Int]]
        /// Of a line of a digest: when it was published.
        let date: String?
        let dateBasis: String?
        let dateAlternatives: [String]?
        let dateRange: String?
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

    struct ValueRecord: Encodable {
        let paragraph: Int
        let start: Int
        let end: Int
        let text: String
        let amount: Double
        let upperAmount: Double?
        let unit: String
        let unitPrinted: String?
        let qualifier: String?
        /// The index, among the values, of the one that this one converts.
        let conversionOf: Int?
        let rule: String
    }

    let format = "sitegen/extraction"
    let version = 1
    let id: String
    let kind: String
    let title: String
    let date: String?
    let dateBasis: String
    let dateAlternatives: [String]
    let dateRange: String?
    let paragraphs: [ParagraphRecord]
    let mentions: [MentionRecord]
    let times: [TimeRecord]
    let values: [ValueRecord]
    let events: [EventRecord]
    let attributions: [SpeechRecord.AttributionRecord]
    let quotations: [SpeechRecord.QuotationRecord]

    init(_ interpreted: InterpretedDocument, entities: [EntityID: Entity]) {
        let document = interpreted.document
        id = document.id.value
        kind = document.kind.rawValue
        title = document.title.text
        let publication = interpreted.resolved.publication
        date = publication.date?.description
        dateBasis = publication.basis.rawValue
        dateAlternatives = publication.alternatives.map(\.description)
        dateRange = publication.range?.description
        times = TimeRecord.records(of: interpreted.resolved)
        let speech = SpeechRecord(interpreted.resolved)
        attributions = speech.attributions
        quotations = speech.quotations
        let found = Dictionary(
            interpreted.resolved.foundEntities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var paragraphs: [ParagraphRecord] = []
        var mentions: [MentionRecord] = []
        var values: [ValueRecord] = []
        var next = 0
        for (number, paragraph) in document.paragraphs.enumerated() {
            paragraphs.append(ExtractionRecord.paragraph(number, of: interpreted.resolved))
            var ruler = ScalarRuler(document.text, from: paragraph.span.start)
            while next < interpreted.mentions.count, interpreted.mentions[next].span.start < paragraph.span.end {
                let mention = interpreted.mentions[next]
                mentions.append(
                    MentionRecord(
                        paragraph: number, start: ruler.offset(of: mention.span.start),
                        end: ruler.offset(of: mention.span.end), text: document.string(mention.span),
                        type: mention.entity.type.rawValue, entity: mention.entity.description,
                        name: (entities[mention.entity] ?? found[mention.entity])?.name ?? mention.entity.key,
                        metonym: mention.isMetonym, rule: mention.rule))
                next += 1
            }
            ruler = ScalarRuler(document.text, from: paragraph.span.start)
            while values.count < interpreted.values.count,
                interpreted.values[values.count].span.start < paragraph.span.end
            {
                let value = interpreted.values[values.count]
                values.append(
                    ValueRecord(
                        paragraph: number, start: ruler.offset(of: value.span.start),
                        end: ruler.offset(of: value.span.end), text: document.string(value.span),
                        amount: value.amount.approximation, upperAmount: value.upperAmount?.approximation,
                        unit: value.unit.code, unitPrinted: value.unitWord.map(document.string),
                        qualifier: value.qualifier?.rawValue, conversionOf: value.conversionOf, rule: value.rule))
            }
        }
        self.paragraphs = paragraphs
        self.mentions = mentions
        self.values = values
        events = EventRecord.all(of: interpreted)
    }

    private static func paragraph(_ number: Int, of resolved: ResolvedDocument) -> ParagraphRecord {
        let document = resolved.document
        let paragraph = document.paragraphs[number]
        let date = number < resolved.paragraphDates.count ? resolved.paragraphDates[number] : nil
        var ruler = ScalarRuler(document.text, from: paragraph.span.start)
        return ParagraphRecord(
            text: document.string(paragraph.span),
            sentences: paragraph.sentences.map { [ruler.offset(of: $0.start), ruler.offset(of: $0.end)] },
            date: date?.date?.description, dateBasis: date?.basis.rawValue,
            dateAlternatives: date.map { $0.alternatives.map(\.description) }, dateRange: date?.range?.description)
    }
}
