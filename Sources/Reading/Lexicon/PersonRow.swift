import Model

/// A row of `entities/people.csv`.
enum PersonRow {
    static let columns = ["id", "name", "aliases", "needs_context", "country", "titles_vi", "role_years", "wikidata"]

    @Sendable static func add(_ row: CSVRow, to collected: inout CollectedEntities) {
        var names = NameList(ambiguous: row.values("needs_context"))
        names.add([row[column: "name"]])
        names.add(row.values("aliases"))
        let details = PersonDetails(
            country: collected.country(in: "country", of: row), offices: offices(of: row, reportingTo: &collected))
        let entity = Entity(
            id: EntityID(.person, row[column: "id"]), name: row[column: "name"], nameEnglish: nil,
            details: .person(details), wikidata: row.text("wikidata"))
        collected.add(entity, names: names, at: row.position(of: "id"))
    }

    /// The offices of `titles_vi` with the years of `role_years`: `Ngoại trưởng Nga` and `2004/`.
    private static func offices(
        of row: CSVRow, reportingTo collected: inout CollectedEntities
    ) -> [PersonDetails.Office] {
        let titles = row.values("titles_vi")
        let intervals = row[column: "role_years"].split(separator: "|", omittingEmptySubsequences: false)
        return titles.enumerated().map { index, title in
            let years = index < intervals.count ? intervals[index] : ""
            let parts = years.split(separator: "/", omittingEmptySubsequences: false)
            let first = parts.first.flatMap { Int($0) }
            let last = parts.count > 1 ? Int(parts[1]) : nil
            let isWrong = !years.isEmpty && (parts.count != 2 || parts.contains { !$0.isEmpty && Int($0) == nil })
            if isWrong {
                collected.report(
                    "years '\(years)'; expected first/last, such as 2014/2023, 2018/ or /2023",
                    at: row.position(of: "role_years"), id: "bad-years")
            }
            return PersonDetails.Office(title: title, firstYear: first, lastYear: last)
        }
    }
}
