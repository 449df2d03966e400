import Model

/// A row of `entities/countries.csv`.
enum CountryRow {
    static let columns = [
        "alpha2", "alpha3", "name_vi_cldr", "name_en_cldr", "name_vi_press", "variants_vi", "ambiguous_vi",
        "compound_short_vi", "capital_en", "capital_vi", "capital_variants", "capital_is_metonym", "region_name",
        "wikidata_country",
    ]

    @Sendable static func add(_ row: CSVRow, to collected: inout CollectedEntities) {
        var names = NameList(ambiguous: row.values("ambiguous_vi"))
        names.add([row[column: "name_vi_press"], row[column: "name_vi_cldr"], row[column: "name_en_cldr"]])
        names.add(row.values("variants_vi"))
        if row[column: "capital_is_metonym"] == "yes" {
            names.add([row[column: "capital_vi"], row[column: "capital_en"]], as: .capital)
            names.add(row.values("capital_variants"), as: .capital)
        }
        names.add(row.values("compound_short_vi"), as: .pairShort)
        let details = CountryDetails(
            alpha3: row[column: "alpha3"], capital: row.text("capital_vi"), region: row.text("region_name"))
        let entity = Entity(
            id: EntityID(.country, row[column: "alpha2"].lowercased()), name: row[column: "name_vi_press"],
            nameEnglish: row.text("name_en_cldr"), details: .country(details), wikidata: row.text("wikidata_country"))
        collected.add(entity, names: names, at: row.position(of: "alpha2"))
    }
}
