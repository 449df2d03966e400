import Model
import Templating

/// An event in the story of a deal: in words, when, whether it happened, and the sentences that tell it.
struct DealEventItem: TemplateRecord, Hashable {
    /// So many sentences are quoted.
    private static let quoted = 2

    /// The anchor on the deal's page: `event-4`.
    let id: String
    let words: [UInt8]
    let modality: ModalityItem
    let date: DateItem
    /// Why it belongs to the deal, where it does not name the weapon and both parties.
    let tie: String?
    let sentences: [DealSentenceItem]
    let moreSources: [EventSourceItem]
    /// `"thêm 5 bài"`; `nil` when nothing is folded.
    let more: String?

    /// Makes the item of the event at `place` of the deal's list.
    init(_ place: Int, of deal: Deal, _ scope: PageScope) {
        let event = deal.events[place]
        let told = scope.index.events.events[event.event]
        id = DealEventItem.id(place)
        words = EventHTML.html(told.words, scope: scope)
        modality = ModalityItem(told.modality, wording: scope.wording)
        date = DateItem(told.time, wording: scope.wording)
        tie = event.tie == .parties ? nil : scope.wording.kind(.dealTie, event.tie.rawValue)
        let sources = Dictionary(grouping: told.event.evidence, by: \.source)
        let shown = Set(sources.keys.sorted().prefix(DealEventItem.quoted))
        sentences = DealSentenceItem.all(told.event.evidence.filter { shown.contains($0.source) }, scope)
        moreSources = EventSourceItem.all(
            told.event.evidence.filter { !shown.contains($0.source) }.map(\.telling), scope)
        more = moreSources.isEmpty ? nil : scope.wording.count(.moreSources, moreSources.count)
    }

    static func id(_ place: Int) -> String { "event-\(place + 1)" }

    static let fields = TemplateFields<DealEventItem>(
        .text("id") { $0.id },
        .html("text") { $0.words },
        .record("modality") { $0.modality },
        .record("date") { $0.date },
        .optionalText("tie") { $0.tie },
        .list("sentences") { $0.sentences },
        .list("more_sources") { $0.moreSources },
        .optionalText("more") { $0.more })
}
