import Model

/// A row of `entities/organisations.csv`.
enum OrganisationRow {
    static let columns = ["id", "name_vi", "name_en", "aliases", "needs_context", "type", "country", "wikidata"]

    @Sendable static func add(_ row: CSVRow, to collected: inout CollectedEntities) {
        var names = NameList(ambiguous: row.values("needs_context"))
        names.add([row[column: "name_vi"], row[column: "name_en"]])
        names.add(row.values("aliases"))
        let details = OrganisationDetails(
            kind: row[column: "type"], country: collected.country(in: "country", of: row))
        let entity = Entity(
            id: EntityID(.organisation, row[column: "id"]), name: row[column: "name_vi"],
            nameEnglish: row.text("name_en"), details: .organisation(details), wikidata: row.text("wikidata"))
        collected.add(entity, names: names, at: row.position(of: "id"))
    }
}
