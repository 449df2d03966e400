import Model

/// `data/events.csv`: what the articles tell, each event once, with the place of its first evidence.
struct EventTable: DataTable {
    static let name = "events"
    static let columns =
        [
            DataColumn("id"), DataColumn("type"), DataColumn("modality"), DataColumn("date"),
            DataColumn("date_alternatives", .list), DataColumn("words"),
        ] + EventRole.allCases.map { DataColumn(EventTable.column(of: $0), .list) } + [
            DataColumn("speaker"), DataColumn("outlet"), DataColumn("confidence", .number),
            DataColumn("evidence", .integer), DataColumn("sources", .integer), DataColumn("article"),
            DataColumn("sentence"), DataColumn("page"), DataColumn("deals", .list),
        ]
    static let key = ["id"]

    let scope: PageScope

    func forEachRow(_ body: ([JSONValue]) -> Void) {
        let archive = scope.site.archive
        func text(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }
        for told in scope.index.events.events {
            let event = told.event
            let first = archive.event(told.tellings[0])
            let points = told.tellings.map { archive.event($0).confidence.points }.max() ?? 0
            body(
                [
                    .text(event.id.value), .text(event.type.rawValue), .text(event.modality.rawValue),
                    text(event.time?.date.description),
                    .texts(event.time?.alternatives.map(\.description) ?? []),
                    .text(EventHTML.text(told.words, scope: scope)),
                ] + EventRole.allCases.map { .texts(event.entities($0).map(\.description)) } + [
                    text(first.speaker?.description), text(first.outlet?.description),
                    .real(Double(points) / 100), .number(event.evidence.count), .number(event.sourceCount),
                    .text(archive.documents[told.tellings[0].document].id.value), .text(first.sentence.anchor),
                    text(EventSourceItem.place(of: told.tellings[0], scope).href),
                    .texts(event.deals.map(\.description)),
                ])
        }
    }

    /// `end-user` → `end_user`.
    private static func column(of role: EventRole) -> String {
        role.rawValue.split(separator: "-").joined(separator: "_")
    }
}
