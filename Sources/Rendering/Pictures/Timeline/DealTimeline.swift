import Model
import Templating

/// The steps of a deal over time as a picture; the ladder and the tracks of its page are the text behind it.
struct DealTimeline: TemplateRecord {
    /// `"Nga – Thổ Nhĩ Kỳ: S-400, theo thời gian"`.
    let title: String
    let picture: [UInt8]
    /// `"4 sự kiện không rõ ngày…"`; `nil` when all have a date.
    let undated: String?

    /// `nil` where fewer than two events have a date.
    init?(_ deal: Deal, name: String, _ scope: PageScope) {
        let wording = scope.wording
        let events = scope.site.archive.events
        let all = DealTimeline.lanes(of: deal, wording).map { lane in
            (lane: lane, marks: lane.events.compactMap { TimelineMark(events[deal.events[$0].event]) })
        }
        let lanes = all.filter { !$0.marks.isEmpty }
        let marks = lanes.flatMap(\.marks)
        guard marks.count > 1, let first = marks.map(\.first).min(), let last = marks.map(\.last).max() else {
            return nil
        }
        let days = DayRange(first: first, last: last)
        title = wording.text(.timelineOfDeal, ["name": name])
        picture = DealTimelineDrawing(lanes: lanes, first: first, last: last).svg(
            title: title,
            summary: wording.text(
                .timelineOfDealSummary,
                [
                    "count": wording.number(marks.count), "time": wording.dates.words(days) ?? "",
                    "steps": lanes.reversed().map(\.lane.name).joined(separator: wording.text(.nextOfList)),
                ]))
        let missing = all.reduce(0) { $0 + $1.lane.events.count } - marks.count
        undated = missing == 0 ? nil : wording.count(.timelineUndated, missing)
    }

    /// The rungs, the highest first, then the other tracks.
    private static func lanes(of deal: Deal, _ wording: Wording) -> [TimelineLane] {
        deal.rungs.reversed().map {
            TimelineLane(name: wording.kind(.dealRung, $0.status.rawValue), isRung: true, events: $0.events)
        }
            + deal.tracks.filter { $0.kind != .commercial }.map {
                TimelineLane(name: wording.kind(.dealTrack, $0.kind.rawValue), isRung: false, events: $0.events)
            }
    }

    static let fields = TemplateFields<DealTimeline>(
        .text("title") { $0.title },
        .html("picture") { $0.picture },
        .optionalText("undated") { $0.undated })
}
