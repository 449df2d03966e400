/// The lists of the whole archive: its articles, its entities, its events by type.
package struct ArchiveLists: Sendable {
    /// So many names stand on one page with an index of letters.
    private static let longestNames = 600
    private static let longestArticles = 250
    private static let longestEvents = 200
    /// So many lines stand on the page of a list that goes on in volumes.
    package static let openingArticles = 100
    package static let openingNames = 100
    package static let openingEvents = 60

    /// The indices of the documents, the newest first; undated ones last, by their ids.
    package let articles: BoundList<Int>
    /// The mentioned entities of each type, in Vietnamese alphabetical order.
    package let entities: [EntityType: BoundList<EntityID>]
    /// The places of the events of each type, in the archive's order.
    package let events: [EventType: BoundList<Int>]

    package init(_ archive: Archive) {
        let ranks = archive.documents.map { DateRank($0.publication) }
        let newest = archive.documents.indices.sorted { lhs, rhs in
            ranks[lhs] == ranks[rhs] ? lhs < rhs : ranks[lhs] < ranks[rhs]
        }
        articles = BoundList(.articles, newest, isLong: newest.count > ArchiveLists.longestArticles, size: 400) {
            Volume.Part(year: ranks[$0].year)
        }
        entities = ArchiveLists.alphabetical(archive.dossiers)
        let types = Dictionary(grouping: archive.events.indices) { archive.events[$0].type }
        events = Dictionary(
            uniqueKeysWithValues: types.map { type, places in
                let list = BoundList(
                    .eventsOfType(type), places, isLong: places.count > ArchiveLists.longestEvents, size: 80
                ) { Volume.Part(year: archive.events[$0].time?.year) }
                return (type, list)
            })
    }

    /// Every volume of them.
    package var volumes: [Volume] {
        articles.bindings.map(\.volume)
            + EntityType.allCases.flatMap { entities[$0]?.bindings.map(\.volume) ?? [] }
            + EventType.allCases.flatMap { events[$0]?.bindings.map(\.volume) ?? [] }
    }

    private static func alphabetical(_ dossiers: [Dossier]) -> [EntityType: BoundList<EntityID>] {
        typealias Name = (order: VietnameseOrder, id: EntityID)
        let names = dossiers.map { Name(VietnameseOrder($0.entity.name), $0.entity.id) }
        let initials = Dictionary(uniqueKeysWithValues: names.map { ($0.id, $0.order.initial) })
        let types = Dictionary(grouping: names, by: \.id.type)
        return Dictionary(
            uniqueKeysWithValues: types.map { type, names in
                let sorted = names.sorted { ($0.order, $0.id) < ($1.order, $1.id) }.map(\.id)
                let list = BoundList(
                    .entities(type), sorted, isLong: sorted.count > ArchiveLists.longestNames, size: 800
                ) { Volume.Part(initial: initials[$0] ?? nil) }
                return (type, list)
            })
    }
}
