import Model
import Templating

/// What `pages/events.md` can print: the events of a year by month, or those of a type by year.
struct EventsPage: PageRecord {
    let head: PageHead
    let title: String
    let groups: [EventGroup]
    let modalities: [ModalityItem]
    /// Of a type with very many events, those in which they are bound.
    let volumes: [VolumeItem]
    /// The years before and after that have events.
    let earlier: LinkItem?
    let later: LinkItem?

    static let fields = TemplateFields<EventsPage>(
        .text("title") { $0.title },
        .list("groups") { $0.groups },
        .list("modalities") { $0.modalities },
        .flag("has_volumes") { !$0.volumes.isEmpty },
        .list("volumes") { $0.volumes },
        .flag("has_neighbours") { $0.earlier != nil || $0.later != nil },
        .optionalRecord("earlier") { $0.earlier },
        .optionalRecord("later") { $0.later })

    init(year: Int, _ scope: PageScope) {
        let wording = scope.wording
        let events = scope.index.events.events.filter { $0.time?.year == year }
        title = wording.text(.yearTitle, ["year": String(year)])
        groups = EventsPage.byMonth(events, scope)
        modalities = ModalityItem.all(wording)
        volumes = []
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

    init(type: EventType, _ scope: PageScope) {
        let wording = scope.wording
        let list = scope.index.lists.events[type]
        let places = list?.lines ?? []
        let name = wording.kind(.event, type.rawValue)
        title = wording.text(.typeTitle, ["type": name])
        modalities = ModalityItem.all(wording)
        volumes = list.map { VolumeItem.all($0, scope) } ?? []
        groups =
            volumes.isEmpty
            ? EventsPage.byYear(scope.index.events.events(places), scope)
            : [EventsPage.newest(places.prefix(ArchiveLists.openingEvents), scope)]
        earlier = nil
        later = nil
        let description = wording.text(.typeDescription, ["type": name, "count": wording.number(places.count)])
        head = PageHead(
            title: title, description: description, trail: Trail.list(.timeline, .timeline, scope), crumb: name)
    }

    /// The events of `volume`, all of one year or all without one: by month, or by how they are told.
    static func groups(of events: [ToldEvent], in volume: Volume, _ scope: PageScope) -> [EventGroup] {
        guard case .undated = volume.part else { return byMonth(events, scope) }
        if case .eventsOfType = volume.list { return byKind(events, \.modality, .modalityHeading, scope) }
        return byKind(events, \.type, .event, scope)
    }
}

private extension EventsPage {
    static func newest(_ places: ArraySlice<Int>, _ scope: PageScope) -> EventGroup {
        EventGroup(
            heading: scope.wording.text(.newestEvents), id: "newest",
            rows: scope.index.events.events(Array(places)).map { EventItem($0, scope) }, wording: scope.wording)
    }

    static func byYear(_ events: [ToldEvent], _ scope: PageScope) -> [EventGroup] {
        let years = Dictionary(grouping: events) { Volume.Part(year: $0.time?.year) }
        return years.keys.sorted().map { part in
            let heading: String =
                if case .year(let year) = part {
                    scope.wording.text(.yearHeading, ["year": String(year)])
                } else {
                    scope.wording.text(.undatedEvents)
                }
            return EventGroup(
                heading: heading, id: part == .undated ? part.key : "year-\(part.key)",
                rows: (years[part] ?? []).map { EventItem($0, scope) }, wording: scope.wording)
        }
    }

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

    /// The events by one of a few words, in the order of those.
    static func byKind<Kind: RawRepresentable<String> & Hashable & CaseIterable>(
        _ events: [ToldEvent], _ kind: KeyPath<ToldEvent, Kind>, _ table: Wording.KindTable, _ scope: PageScope
    ) -> [EventGroup] {
        let groups = Dictionary(grouping: events) { $0[keyPath: kind] }
        return Kind.allCases.compactMap { kind in
            groups[kind].map { events in
                EventGroup(
                    heading: scope.wording.kind(table, kind.rawValue), id: kind.rawValue,
                    rows: events.map { EventItem($0, scope) }, wording: scope.wording)
            }
        }
    }
}
