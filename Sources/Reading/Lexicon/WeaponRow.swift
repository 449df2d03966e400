import Model

/// A row of `entities/weapons.csv`.
enum WeaponRow {
    static let columns = [
        "id", "press_name", "designation", "aliases", "native_script", "nato_names", "nicknames_vi",
        "class_phrases_vi", "category", "maker_ids", "country", "wikidata", "needs_context",
    ]

    @Sendable static func add(_ row: CSVRow, to collected: inout CollectedEntities) {
        let nicknames = row.values("nicknames_vi")
        // "Dực Long II" stands among the nicknames, but a number makes a name of it: "Rồng lửa" needs the S-400 near by.
        let numbered = nicknames.filter(isNumbered)
        let bare = nicknames.filter { !numbered.contains($0) }
        var names = NameList(ambiguous: row.values("needs_context").filter { !nicknames.contains($0) })
        names.add([row[column: "press_name"], row[column: "designation"]].filter { !bare.contains($0) })
        names.add(row.values("aliases").filter { !bare.contains($0) })
        names.add(row.values("native_script"))
        names.addShareable(row.values("nato_names"))
        names.add(numbered, as: .plain)
        names.add(bare, as: .nickname)
        let details = WeaponDetails(
            designation: row[column: "designation"], category: row[column: "category"],
            makers: collected.organisations(in: "maker_ids", of: row),
            origins: collected.countries(in: "country", of: row), natoNames: row.values("nato_names"),
            nicknames: distinct(nicknames), classPhrases: row.values("class_phrases_vi"))
        let entity = Entity(
            id: EntityID(.weapon, row[column: "id"]), name: row[column: "press_name"], nameEnglish: nil,
            details: .weapon(details), wikidata: row.text("wikidata"))
        collected.add(entity, names: names, at: row.position(of: "id"))
    }

    /// Each nickname once, though the row gives it with and without a capital: `"Rồng lửa"`, `"rồng lửa"`.
    private static func distinct(_ nicknames: [String]) -> [String] {
        var seen: Set<[UInt8]> = []
        return nicknames.filter { seen.insert(LetterCase.lowercased(Array($0.utf8))).inserted }
    }

    /// Whether the last word of a name is a number, `2` or `II`.
    private static func isNumbered(_ name: String) -> Bool {
        guard let last = name.split(whereSeparator: { $0 == " " || $0 == "-" }).last else { return false }
        return last.utf8.allSatisfy { (0x30...0x39).contains($0) }
            || last.utf8.allSatisfy { $0 == UInt8(ascii: "I") || $0 == UInt8(ascii: "V") }
    }
}
