import Model
import Templating

/// An event that an article tells.
struct ArticleEventItem: TemplateRecord, Hashable {
    let id: String
    let words: [UInt8]
    let modality: ModalityItem
    let date: DateItem
    /// `"theo ngày đăng"`; `nil` for an event without a date.
    let basis: String?
    let speaker: LinkItem?
    /// `"câu 2.1"`, with a link where the sentence is shown.
    let place: LinkItem
    /// The deals of whose story it is a part; `nil` for none.
    let deals: [UInt8]?
    /// What the keeper corrected of it; `nil` for nothing.
    let corrections: [UInt8]?

    /// Makes the item of the event with this number of the document.
    init(_ number: Int, of interpreted: InterpretedDocument, in document: Int, _ scope: PageScope) {
        let wording = scope.wording
        let event = interpreted.events[number]
        id = EventItem.id(number)
        words = EventHTML.html(wording.events.words(event), scope: scope)
        modality = ModalityItem(event.modality, wording: wording)
        date = DateItem(event.time, wording: wording)
        basis = ArticleEventItem.basis(of: event, in: interpreted).map { wording.kind(.dateBasis, $0.rawValue) }
        speaker = event.speaker.map(scope.link)
        let telling = EventReference(document: document, event: number)
        let place = EventSourceItem.place(of: telling, scope)
        let isShown = Reprint(interpreted, scope: scope).href(to: event.trigger) != nil
        self.place = isShown ? place : LinkItem(label: place.label, href: nil)
        let deals = scope.links(to: scope.index.deals.deals(of: telling))
        self.deals = deals.isEmpty ? nil : EventHTML.list(deals, wording: wording)
        let notes = CorrectionItem.notes(on: telling, scope)
        corrections = notes.isEmpty ? nil : EventHTML.list(notes, wording: wording)
    }

    static let fields = TemplateFields<ArticleEventItem>(
        .text("id") { $0.id },
        .html("text") { $0.words },
        .record("modality") { $0.modality },
        .record("date") { $0.date },
        .optionalText("basis") { $0.basis },
        .optionalRecord("speaker") { $0.speaker },
        .record("place") { $0.place },
        .optionalHTML("deals") { $0.deals },
        .optionalHTML("corrections") { $0.corrections })

    /// On what the date rests: the event's time is one of its sentence.
    static func basis(of event: EventMention, in interpreted: InterpretedDocument) -> DateBasis? {
        guard let time = event.time, let sentence = interpreted.document.span(of: event.sentence) else { return nil }
        return interpreted.resolved.times.within(sentence, at: \.span)
            .first { $0.date == time.date && $0.alternatives == time.alternatives }?.basis
    }
}
