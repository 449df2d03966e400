import Model

/// Gathers, entity by entity, what it is reported to have said and whose words it passes on.
///
/// `"TASS dẫn lời ông Peskov: “Nga đã giao hàng”."` is a statement of the person, and a claim that the outlet relays.
/// Where most of a claim is quoted the quotation stands for it, else the claim with the few quoted words in it.
struct SpeechCollector {
    private var drafts: [EntityID: SpeechDraft] = [:]

    /// By entity, for the speech in `documents`.
    static func drafts(of documents: [InterpretedDocument]) -> [EntityID: SpeechDraft] {
        var collector = SpeechCollector()
        for (index, document) in documents.enumerated() { collector.add(document, index) }
        return collector.drafts
    }
}

private extension SpeechCollector {
    mutating func add(_ document: InterpretedDocument, _ index: Int) {
        var found: [(speaker: EntityID, statement: Dossier.Statement)] = []
        var quoted: Set<Int> = []
        for quotation in document.resolved.quotations {
            let attribution = quotation.attribution.map { document.resolved.attributions[$0] }
            if let attribution, SpeechCollector.isDetail(quotation, of: attribution) { continue }
            if let number = quotation.attribution { quoted.insert(number) }
            guard let speaker = quotation.speaker ?? attribution?.speaker.entity else { continue }
            found.append((speaker, statement(quotation.span, true, quotation.attribution, in: index)))
        }
        for (number, attribution) in document.resolved.attributions.enumerated() {
            if let speaker = attribution.speaker.entity {
                if !quoted.contains(number) {
                    found.append((speaker, statement(attribution.claim, false, number, in: index)))
                }
                for outlet in Set(attribution.chain.dropLast().compactMap(\.entity)) where outlet != speaker {
                    drafts[outlet, default: SpeechDraft()].relay(speaker)
                }
            }
        }
        for (speaker, statement) in found.sorted(by: {
            ($0.statement.words, $0.speaker) < ($1.statement.words, $1.speaker)
        }) {
            drafts[speaker, default: SpeechDraft()].add(statement)
        }
    }

    /// Whether only a small part of what is claimed is quoted.
    static func isDetail(_ quotation: Quotation, of attribution: Attribution) -> Bool {
        attribution.claim.contains(quotation.span)
            && quotation.span.range.count * 2 < attribution.claim.range.count
    }

    func statement(_ words: TextSpan, _ isQuotation: Bool, _ attribution: Int?, in document: Int) -> Dossier.Statement {
        Dossier.Statement(document: document, words: words, isQuotation: isQuotation, attribution: attribution)
    }
}
