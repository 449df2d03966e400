import Model
import Templating

/// What `pages/timeline.md` can print: the years with their events, and how many there are of each type.
struct TimelinePage: PageRecord {
    let head: PageHead
    let years: [YearItem]
    /// Those without a year, by type.
    let undated: [CountedItem]
    let modalities: [ModalityItem]
    let types: [EventTypeItem]

    static let fields = TemplateFields<TimelinePage>(
        .flag("has_years") { !$0.years.isEmpty },
        .list("years") { $0.years },
        .flag("has_undated") { !$0.undated.isEmpty },
        .list("undated") { $0.undated },
        .list("modalities") { $0.modalities },
        .flag("has_types") { !$0.types.isEmpty },
        .list("types") { $0.types })

    init(_ scope: PageScope) {
        let wording = scope.wording
        let events = scope.index.events.events
        let byYear = Dictionary(grouping: events) { $0.time?.year }
        let counts = byYear.compactMap { year, events in year.map { (year: $0, count: events.count) } }
        let largest = counts.map(\.count).max() ?? 0
        years = counts.sorted { $0.year > $1.year }.map { YearItem($0.year, count: $0.count, largest: largest, scope) }
        let undatedTypes = Dictionary(grouping: byYear[nil] ?? [], by: \.type)
        undated = EventType.allCases.compactMap { type in
            undatedTypes[type].map {
                CountedItem(
                    label: wording.kind(.event, type.rawValue), href: TimelinePage.undated(type, scope),
                    count: wording.number($0.count))
            }
        }
        modalities = ModalityItem.all(wording)
        let byType = Dictionary(grouping: events, by: \.type)
        types = EventType.allCases.compactMap { type in
            byType[type].map { EventTypeItem(type, events: $0, scope) }
        }
        let title = wording.text(.timelineTitle)
        head = PageHead(
            title: title, description: wording.count(.timelineDescription, events.count), trail: Trail.home(scope),
            crumb: title)
    }

    /// Where the events of `type` without a year begin.
    private static func undated(_ type: EventType, _ scope: PageScope) -> String? {
        let volume = Volume(.eventsOfType(type), .undated)
        return scope.href(to: .volume(volume))
            ?? scope.href(to: .eventsOfType(type)).map { "\($0)#\(volume.part.key)" }
    }
}
