import Model

/// The events in which an entity takes part: the dated ones, the newest first, then those without a date.
///
/// Few stand open in one table; many are folded by year, the newest year open. Of very many the newest are printed; all of
/// them stand in volumes by year.
struct EntityEvents {
    /// So many events stand open.
    private static let open = 15

    let groups: [EventGroup]
    let volumes: [VolumeItem]

    init(_ list: BoundList<Int>, of entity: EntityID, _ scope: PageScope) {
        volumes = VolumeItem.all(list, scope)
        let events = scope.index.events.events(list.lines)
        groups =
            volumes.isEmpty
            ? EntityEvents.groups(events, of: entity, scope)
            : [EntityEvents.newest(events.prefix(DossierLists.openingEvents), of: entity, scope)]
    }
}

private extension EntityEvents {
    static func newest(_ events: ArraySlice<ToldEvent>, of entity: EntityID, _ scope: PageScope) -> EventGroup {
        EventGroup(
            heading: scope.wording.text(.newestEvents), id: "events-newest",
            rows: events.map { EventItem($0, page: entity, scope) }, wording: scope.wording)
    }

    static func groups(_ events: [ToldEvent], of entity: EntityID, _ scope: PageScope) -> [EventGroup] {
        let dated = events.filter { $0.time?.year != nil }
        let undated = events.filter { $0.time?.year == nil }
        let isLong = events.count > open
        func group(_ heading: String, _ id: String, _ events: [ToldEvent], isOpen: Bool) -> EventGroup? {
            guard !events.isEmpty else { return nil }
            return EventGroup(
                heading: heading, id: "events-\(id)", rows: events.map { EventItem($0, page: entity, scope) },
                isFolded: isLong, isOpen: isOpen, wording: scope.wording)
        }
        let last = group(scope.wording.text(.undatedEvents), "undated", undated, isOpen: dated.isEmpty)
        guard isLong else {
            return [group(scope.wording.text(.datedEvents), "dated", dated, isOpen: true), last].compactMap { $0 }
        }
        let years = Dictionary(grouping: dated) { $0.time?.year ?? 0 }
        let newest = years.keys.max()
        return years.keys.sorted(by: >).compactMap { year in
            group(
                scope.wording.text(.year, ["year": String(year)]), String(year), years[year] ?? [],
                isOpen: year == newest)
        } + [last].compactMap { $0 }
    }
}
