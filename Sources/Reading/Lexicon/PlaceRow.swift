import Model

/// A row of `entities/places.csv`.
enum PlaceRow {
    static let columns = ["id", "name_vi", "name_en", "aliases", "type", "country", "lat", "lon", "wikidata"]

    @Sendable static func add(_ row: CSVRow, to collected: inout CollectedEntities) {
        var names = NameList(ambiguous: [])
        names.add([row[column: "name_vi"], row[column: "name_en"]])
        names.add(row.values("aliases"))
        let details = PlaceDetails(
            kind: row[column: "type"], country: collected.country(in: "country", of: row),
            latitude: degrees("lat", of: row, limit: 90, reportingTo: &collected),
            longitude: degrees("lon", of: row, limit: 180, reportingTo: &collected))
        let entity = Entity(
            id: EntityID(.place, row[column: "id"]), name: row[column: "name_vi"], nameEnglish: row.text("name_en"),
            details: .place(details), wikidata: row.text("wikidata"))
        collected.add(entity, names: names, at: row.position(of: "id"))
    }

    private static func degrees(
        _ column: String, of row: CSVRow, limit: Double, reportingTo collected: inout CollectedEntities
    ) -> Double? {
        guard let text = row.text(column) else { return nil }
        if let value = Double(text), abs(value) <= limit { return value }
        collected.report(
            "\(column) '\(text)'; expected degrees from -\(Int(limit)) to \(Int(limit))", at: row.position(of: column),
            id: "bad-degrees")
        return nil
    }
}
