import Model
import Templating

/// Words that speak for a date, with what they say: `"Tổng thống Mỹ Donald Trump"`, 20/1/2017 – 20/1/2021.
struct EvidenceItem: TemplateRecord, Hashable {
    let words: String
    /// The sentence that holds them.
    let href: String?
    /// The days that they leave open.
    let range: String?

    /// What may be shown of the evidence; what stands in `span` itself is left out, for the reader has it before him.
    static func all(
        _ evidence: [DateEvidence], besides span: TextSpan? = nil, from reprint: Reprint, wording: Wording
    ) -> [EvidenceItem] {
        var items: [EvidenceItem] = []
        for evidence in evidence {
            guard let place = evidence.span, span.map({ !$0.contains(place) }) ?? true,
                let words = reprint.words(place)
            else { continue }
            let item = EvidenceItem(
                words: words, href: reprint.href(to: place), range: evidence.range.flatMap(wording.dates.words))
            if !items.contains(item) { items.append(item) }
        }
        return items
    }

    static let fields = TemplateFields<EvidenceItem>(
        .text("text") { $0.words },
        .optionalText("href") { $0.href },
        .optionalText("range") { $0.range })
}
