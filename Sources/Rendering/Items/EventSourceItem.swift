import Model
import Templating

/// An article that tells an event, with links to the sentences that do.
struct EventSourceItem: TemplateRecord, Hashable {
    let title: String
    /// `"câu 2.1"`; where the sentence itself may not be shown, the link leads to what the page says of the event.
    let places: [UInt8]

    /// One for each document of `tellings`.
    static func all(_ tellings: [EventReference], _ scope: PageScope) -> [EventSourceItem] {
        var documents: [Int] = []
        var places: [Int: [LinkItem]] = [:]
        for telling in tellings {
            if places[telling.document] == nil { documents.append(telling.document) }
            let place = place(of: telling, scope)
            if !(places[telling.document]?.contains(place) ?? false) {
                places[telling.document, default: []].append(place)
            }
        }
        return documents.map {
            EventSourceItem(
                title: scope.index.articles[$0].title.text,
                places: EventHTML.list(places[$0] ?? [], wording: scope.wording))
        }
    }

    /// The link to the sentence of `telling`.
    static func place(of telling: EventReference, _ scope: PageScope) -> LinkItem {
        let interpreted = scope.site.archive.documents[telling.document]
        let event = interpreted.events[telling.event]
        let number = SentenceTags.number(of: event.sentence)
        let reprint = Reprint(interpreted, scope: scope)
        let href =
            reprint.href(to: event.trigger)
            ?? scope.href(to: .article(interpreted.document.id)).map { "\($0)#\(EventItem.id(telling.event))" }
        return LinkItem(label: scope.wording.text(.eventPlace, ["number": number]), href: href)
    }

    static let fields = TemplateFields<EventSourceItem>(
        .text("title") { $0.title },
        .html("places") { $0.places })
}
