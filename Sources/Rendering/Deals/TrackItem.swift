import Model
import Templating

/// A track beside the ladder: how far it came, and its events in the order of time.
struct TrackItem: TemplateRecord, Hashable {
    /// So many events stand open.
    private static let open = 12

    /// The anchor: `track-political`.
    let id: String
    let heading: String
    /// `"đã có trừng phạt"`; `nil` where it came nowhere.
    let stage: String?
    let events: [TrackEventItem]
    let rest: [TrackEventItem]
    let more: String?

    init(_ kind: DealTrack.Kind, stage: DealTrack.Stage?, events places: [Int], of deal: Deal, _ scope: PageScope) {
        id = "track-\(kind.rawValue)"
        heading = scope.wording.kind(.dealTrack, kind.rawValue)
        self.stage = stage.map { scope.wording.kind(.dealStage, $0.rawValue) }
        let items = places.map { TrackEventItem($0, of: deal, scope) }
        events = Array(items.prefix(TrackItem.open))
        rest = Array(items.dropFirst(TrackItem.open))
        more = rest.isEmpty ? nil : scope.wording.count(.moreDealEvents, rest.count)
    }

    static let fields = TemplateFields<TrackItem>(
        .text("id") { $0.id },
        .text("heading") { $0.heading },
        .optionalText("stage") { $0.stage },
        .list("events") { $0.events },
        .list("rest") { $0.rest },
        .optionalText("more") { $0.more })
}
