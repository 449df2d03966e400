import Model

/// `data/entities.csv`: everything that is mentioned, one a row.
struct EntityTable: DataTable {
    static let name = "entities"
    static let columns = [
        DataColumn("id"), DataColumn("type"), DataColumn("name"), DataColumn("name_english"), DataColumn("description"),
        DataColumn("aliases", .list), DataColumn("mentions", .integer), DataColumn("sentences", .integer),
        DataColumn("articles", .integer), DataColumn("wikidata"), DataColumn("iso3166_alpha2"),
        DataColumn("iso3166_alpha3"), DataColumn("page"),
    ]
    static let key = ["id"]

    let scope: PageScope

    func forEachRow(_ body: ([JSONValue]) -> Void) {
        for dossier in scope.site.archive.dossiers {
            let entity = dossier.entity
            let data = EntityData(dossier, scope.site)
            func text(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }
            body([
                .text(data.id), .text(data.type), .text(entity.name), text(entity.nameEnglish),
                .text(EntityDescription.line(entity, scope)), .texts(dossier.printedNames.map(\.text)),
                .number(dossier.mentionCount), .number(dossier.sentenceCount), .number(dossier.appearances.count),
                text(entity.wikidataItem), text(data.identifiers["iso3166Alpha2"]),
                text(data.identifiers["iso3166Alpha3"]), text(data.page),
            ])
        }
    }
}
