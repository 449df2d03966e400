import Model
import Templating

/// What `pages/events.md` can print: the events of a year by month, or those of a type without a year by modality.
struct EventsPage: PageRecord {
    let head: PageHead
    let title: String
    let groups: [EventGroup]
    let modalities: [ModalityItem]
    /// The years before and after that have events.
    let earlier: LinkItem?
    let later: LinkItem?

    static let fields = TemplateFields<EventsPage>(
        .text("title") { $0.title },
        .list("groups") { $0.groups },
        .list("modalities") { $0.modalities },
        .flag("has_neighbours") { $0.earlier != nil || $0.later != nil },
        .optionalRecord("earlier") { $0.earlier },
        .optionalRecord("later") { $0.later })

    init(year: Int, _ scope: PageScope) {
        let wording = scope.wording
        let events = scope.index.events.events.filter { $0.time?.year == year }
        title = wording.text(.yearTitle, ["year": String(year)])
        groups = EventsPage.byMonth(events, scope)
        modalities = ModalityItem.all(wording)
        let years = Set(scope.index.events.events.compactMap { $0.time?.year })
        func link(_ other: Int?) -> LinkItem? {
            other.map { LinkItem(label: String($0), href: scope.href(to: .events(year: $0))) }
        }
        earlier = link(years.filter { $0 < year }.max())
        later = link(years.filter { $0 > year }.min())
        let description = wording.text(
            .yearDescription, ["year": String(year), "count": wording.number(events.count)])
        head = PageHead(
            title: title, description: description, trail: Trail.list(.timeline, .timeline, scope), crumb: String(year))
    }

    init(undated type: EventType, _ scope: PageScope) {
        let wording = scope.wording
        let events = scope.index.events.events.filter { $0.type == type && $0.time?.year == nil }
        let name = wording.kind(.event, type.rawValue)
        title = wording.text(.undatedTitle, ["type": name])
        groups = EventsPage.byModality(events, scope)
        modalities = ModalityItem.all(wording)
        earlier = nil
        later = nil
        let description = wording.text(.undatedDescription, ["type": name, "count": wording.number(events.count)])
        head = PageHead(
            title: title, description: description, trail: Trail.list(.timeline, .timeline, scope), crumb: title)
    }
}

private extension EventsPage {
    static func byMonth(_ events: [ToldEvent], _ scope: PageScope) -> [EventGroup] {
        let months = Dictionary(grouping: events, by: \.month)
        return months.keys.sorted { ($0 ?? 0) > ($1 ?? 0) }.map { month in
            EventGroup(
                heading: month.map { scope.wording.text(.monthHeading, ["month": String($0)]) }
                    ?? scope.wording.text(.noMonth),
                id: month.map { "month-\($0)" } ?? "month-unknown",
                rows: (months[month] ?? []).map { EventItem($0, scope) }, wording: scope.wording)
        }
    }

    static func byModality(_ events: [ToldEvent], _ scope: PageScope) -> [EventGroup] {
        let modalities = Dictionary(grouping: events, by: \.modality)
        return Modality.allCases.compactMap { modality in
            modalities[modality].map { events in
                EventGroup(
                    heading: scope.wording.kind(.modalityHeading, modality.rawValue), id: modality.rawValue,
                    rows: events.map { EventItem($0, scope) }, wording: scope.wording)
            }
        }
    }
}
