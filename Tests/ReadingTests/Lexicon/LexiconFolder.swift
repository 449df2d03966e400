import Model
import Storage

@testable import Reading

/// A little lexicon folder in memory: each table has its header and the rows that a test gives.
struct LexiconFolder {
    var countries: [String] = ["alpha2: RU; name_vi_press: Nga", "alpha2: US; name_vi_press: Mỹ"]
    var weapons: [String] = []
    var people: [String] = []
    var organisations: [String] = []
    var places: [String] = []
    var context = "rules: []"
    var sentences = "abbreviations: [TP]"
    var numbers = "counted: [tiêm kích]"
    /// Rows of currencies.csv.
    var currencies: [String] = []
    var speech = "rules: []"
    var names = "rules: []"
    var notWeapons = ["Covid-19"]
    var times = "rules: []"
    var dating = "past: [đã]"
    var deals = "lots: [lô]"
    var clauses = "openers: [khi]"
    /// The files of `events/` by their types; those that are not given have no rules.
    var events: [String: String] = [:]
    /// Rows of anchors.csv.
    var anchors: [String] = []
    /// Files that are not written.
    var missing: [String] = []
    /// The keeper's own files by their names, such as `entities/weapons.csv`.
    var own: [String: String] = [:]

    func read() throws(BuildError) -> LexiconReader.Result {
        try LexiconReader(store: MemoryStore(files), folder: "lexicon", own: own.isEmpty ? nil : "own-lexicon").read()
    }

    /// What is wrong with the folder, as it is printed.
    func problems() throws(BuildError) -> [String] {
        try read().diagnostics.map(\.description)
    }

    private var files: [String: String] {
        let tables: [(String, [String], [String])] = [
            ("countries", CountryRow.columns, countries), ("weapons", WeaponRow.columns, weapons),
            ("people", PersonRow.columns, people), ("organisations", OrganisationRow.columns, organisations),
            ("places", PlaceRow.columns, places),
        ]
        var files = [
            "lexicon/context.yml": context, "lexicon/sentences.yml": sentences, "lexicon/numbers.yml": numbers,
            "lexicon/speech.yml": speech, "lexicon/names.yml": names,
            "lexicon/times.yml": times,
            "lexicon/dating.yml": dating,
            "lexicon/deals.yml": deals,
        ]
        files["lexicon/clauses.yml"] = clauses
        for type in EventType.allCases.map(\.rawValue) {
            files["lexicon/events/\(type).yml"] = events[type] ?? "type: \(type)"
        }
        files["lexicon/not_weapons.csv"] = (["token"] + notWeapons).joined(separator: "\n") + "\n"
        let rows = currencies.map { LexiconFolder.row($0, columns: CurrencyRow.columns) }
        files["lexicon/currencies.csv"] =
            ([CurrencyRow.columns.joined(separator: ",")] + rows).joined(separator: "\n") + "\n"
        let events = anchors.map { LexiconFolder.row($0, columns: AnchorRow.columns) }
        files["lexicon/anchors.csv"] =
            ([AnchorRow.columns.joined(separator: ",")] + events).joined(separator: "\n") + "\n"
        for (name, columns, rows) in tables {
            let lines = [columns.joined(separator: ",")] + rows.map { LexiconFolder.row($0, columns: columns) }
            files["lexicon/entities/\(name).csv"] = lines.joined(separator: "\n") + "\n"
        }
        for (name, text) in own { files["own-lexicon/\(name)"] = text }
        return files.filter { !missing.contains($0.key) }
    }

    /// A row of a table from `column: value; column: value`.
    private static func row(_ text: String, columns: [String]) -> String {
        let cells = text.split(separator: "; ").map { $0.split(separator: ": ", maxSplits: 1).map(String.init) }
        let values = Dictionary(uniqueKeysWithValues: cells.map { ($0[0], $0[1]) })
        return columns.map { values[$0] ?? "" }.joined(separator: ",")
    }
}
