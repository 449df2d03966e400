import Model
import Templating

/// An event that decided a status, with the first sentence that tells it.
struct DealReasonEvent: TemplateRecord, Hashable {
    /// The link to the event further down the page: `#event-4`.
    let href: String
    let words: String
    let date: DateItem
    let sentence: DealSentenceItem

    init(_ place: Int, of deal: Deal, _ scope: PageScope) {
        let told = scope.index.events.events[deal.events[place].event]
        href = "#\(DealEventItem.id(place))"
        words = EventHTML.text(told.words, scope: scope)
        date = DateItem(told.time, wording: scope.wording)
        sentence = DealSentenceItem(told.event.evidence[0], scope)
    }

    static let fields = TemplateFields<DealReasonEvent>(
        .text("href") { $0.href },
        .text("text") { $0.words },
        .record("date") { $0.date },
        .record("sentence") { $0.sentence })
}
