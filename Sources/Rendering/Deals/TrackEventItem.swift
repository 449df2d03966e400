import Model
import Templating

/// An event beside the ladder, with its anchor.
struct TrackEventItem: TemplateRecord, Hashable {
    /// `event-9`.
    let id: String
    let event: EventItem

    init(_ place: Int, of deal: Deal, _ scope: PageScope) {
        id = DealEventItem.id(place)
        event = EventItem(scope.index.events.events[deal.events[place].event], scope)
    }

    static let fields = TemplateFields<TrackEventItem>(
        .text("id") { $0.id },
        .record("event") { $0.event })
}
