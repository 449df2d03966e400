import Model
import Templating

/// An event in a list: when, in words, whether it happened, who says so, and where that stands.
struct EventItem: TemplateRecord, Hashable {
    /// So many articles are named before the fold.
    private static let shown = 2

    /// `"bàn giao"`
    let type: String
    /// Nga bàn giao S-400, with links.
    let words: [UInt8]
    let modality: ModalityItem
    let date: DateItem
    /// `nil` where an article says it itself.
    let speakers: [UInt8]?
    let sources: [EventSourceItem]
    let moreSources: [EventSourceItem]
    /// `"thêm 5 bài"`; `nil` when nothing is folded.
    let more: String?
    /// The deals of whose story it is a part; `nil` for none.
    let deals: [UInt8]?
    /// What the keeper corrected of it; `nil` for nothing.
    let corrections: [UInt8]?

    /// Makes the item of `event` for the page of `scope`; `page` is the entity whose page that is.
    init(_ event: ToldEvent, page: EntityID? = nil, _ scope: PageScope) {
        type = scope.wording.kind(.event, event.type.rawValue)
        words = EventHTML.html(event.words, scope: scope, page: page)
        modality = ModalityItem(event.modality, wording: scope.wording)
        date = DateItem(event.time, wording: scope.wording)
        let speakers = EventItem.speakers(of: event, scope)
        self.speakers = speakers.isEmpty ? nil : EventHTML.list(speakers, wording: scope.wording)
        let all = EventSourceItem.all(event.tellings, scope)
        // A fold that hides one costs more than it saves.
        let isLong = all.count > EventItem.shown + 1
        sources = isLong ? Array(all.prefix(EventItem.shown)) : all
        moreSources = isLong ? Array(all.dropFirst(EventItem.shown)) : []
        more = isLong ? scope.wording.count(.moreSources, moreSources.count) : nil
        let deals = scope.links(to: event.event.deals)
        self.deals = deals.isEmpty ? nil : EventHTML.list(deals, wording: scope.wording)
        let notes = event.tellings.flatMap { CorrectionItem.notes(on: $0, scope) }
        corrections = notes.isEmpty ? nil : EventHTML.list(notes, wording: scope.wording)
    }

    static let fields = TemplateFields<EventItem>(
        .text("type") { $0.type },
        .html("text") { $0.words },
        .record("modality") { $0.modality },
        .record("date") { $0.date },
        .optionalHTML("speakers") { $0.speakers },
        .list("sources") { $0.sources },
        .list("more_sources") { $0.moreSources },
        .optionalText("more") { $0.more },
        .optionalHTML("deals") { $0.deals },
        .optionalHTML("corrections") { $0.corrections })

    /// The anchor of an event on the page of its article: `event-3`.
    static func id(_ number: Int) -> String { "event-\(number + 1)" }

    /// Those who say it; none where an article says it on its own account, because then it rests on nobody's word alone.
    private static func speakers(of event: ToldEvent, _ scope: PageScope) -> [LinkItem] {
        var speakers: [LinkItem] = []
        for telling in event.tellings {
            guard let speaker = scope.site.archive.event(telling).speaker else { return [] }
            let link = scope.link(to: speaker)
            if !speakers.contains(link) { speakers.append(link) }
        }
        return speakers
    }
}
