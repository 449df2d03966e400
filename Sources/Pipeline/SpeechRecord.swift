import Model

/// Who says what in a document, as `sitegen extract` prints it.
///
/// A claim or quotation that runs on into another paragraph has `endParagraph`, in which its `end` counts.
struct SpeechRecord {
    struct SourceRecord: Encodable {
        let entity: String?
        let paragraph: Int
        let start: Int
        let end: Int
        let text: String
    }

    struct AttributionRecord: Encodable {
        let paragraph: Int
        let start: Int
        let end: Int
        let endParagraph: Int?
        let cueStart: Int?
        let cueEnd: Int?
        let cueParagraph: Int?
        let chain: [SourceRecord]
        let denial: Bool
        let rule: String
    }

    struct QuotationRecord: Encodable {
        let paragraph: Int
        let start: Int
        let end: Int
        let endParagraph: Int?
        let text: String?
        let speaker: String?
        /// The place in the list of attributions.
        let attribution: Int?
    }

    let attributions: [AttributionRecord]
    let quotations: [QuotationRecord]

    init(_ resolved: ResolvedDocument) {
        let document = resolved.document
        guard !resolved.attributions.isEmpty || !resolved.quotations.isEmpty else {
            attributions = []
            quotations = []
            return
        }
        let places = ParagraphPlaces(document)
        attributions = resolved.attributions.map { SpeechRecord.record(of: $0, in: document, places) }
        quotations = resolved.quotations.map { quotation in
            let place = SpeechRecord.place(of: quotation.span, places)
            return QuotationRecord(
                paragraph: place.paragraph, start: place.start, end: place.end, endParagraph: place.endParagraph,
                text: place.endParagraph == nil ? document.string(quotation.span) : nil,
                speaker: quotation.speaker?.description, attribution: quotation.attribution)
        }
    }
}

private extension SpeechRecord {
    static func record(
        of attribution: Attribution, in document: Document, _ places: ParagraphPlaces
    ) -> AttributionRecord {
        let claim = place(of: attribution.claim, places)
        let cue = attribution.cue.map { place(of: $0, places) }
        let chain = attribution.chain.map { source in
            let place = place(of: source.span, places)
            return SourceRecord(
                entity: source.entity?.description, paragraph: place.paragraph, start: place.start, end: place.end,
                text: document.string(source.span))
        }
        return AttributionRecord(
            paragraph: claim.paragraph, start: claim.start, end: claim.end, endParagraph: claim.endParagraph,
            cueStart: cue?.start, cueEnd: cue?.end, cueParagraph: cue?.paragraph, chain: chain,
            denial: attribution.isDenial, rule: attribution.rule)
    }

    static func place(
        of span: TextSpan, _ places: ParagraphPlaces
    ) -> (paragraph: Int, start: Int, end: Int, endParagraph: Int?) {
        let first = places.paragraph(of: span.start)
        let last = places.paragraph(of: span.end - 1)
        return (
            first, places.offset(of: span.start, inParagraph: first), places.offset(of: span.end, inParagraph: last),
            last == first ? nil : last
        )
    }
}
