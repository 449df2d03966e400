import Model
import Storage

/// Reads what the archive knows beforehand from a folder such as `lexicon/`, and the keeper's own beside it.
///
/// `entities/*.csv` hold the entities and their names, `context.yml` the words that tell ambiguous names apart,
/// `sentences.yml` those that divide a text, `numbers.yml` and `currencies.csv` those that state figures, `speech.yml`
/// those that say who speaks, `times.yml` how times are worded, `dating.yml` and `anchors.csv` what dates a text,
/// `names.yml` and `not_weapons.csv` how names look that have no row. A row or rule that cannot be used is reported and
/// left out. The keeper's folder has the same files, none of which must be there; what they say counts before the
/// built-in lexicon.
package struct LexiconReader: Sendable {
    /// A lexicon with what was wrong in its files and the hash of what was read.
    package struct Result: Sendable {
        package let lexicon: Lexicon
        package let diagnostics: [Diagnostic]
        /// The SHA-256 of all files, 64 hex digits.
        package let fingerprint: String
    }

    private let store: any FileStore
    private let folder: String
    private let own: String?

    /// Creates a reader of `folder` and, where there is one, of the keeper's folder `own`.
    package init(store: some FileStore, folder: String, own: String? = nil) {
        self.store = store
        self.folder = folder
        self.own = own
    }

    /// Reads the whole lexicon.
    ///
    /// - Throws: `BuildError` when the folder lacks one of its files, or when there is no folder `own`.
    package func read() throws(BuildError) -> Result {
        var files = try LexiconFiles(store: store, folder: folder, own: own)
        var collected = CollectedEntities()
        var diagnostics: [Diagnostic] = []
        for source in LexiconReader.tables {
            let file = try files.take("entities/\(source.file)")
            let table = LexiconTable(
                file.bytes, path: file.path, columns: source.columns, name: source.name, own: file.own)
            diagnostics += table.diagnostics
            for row in table.rows { source.add(row, &collected) }
            for (key, position) in table.removed {
                collected.remove(EntityID(source.type, source.type == .country ? key.lowercased() : key), at: position)
            }
        }
        let currencies = try currencies(in: &files, &collected, diagnostics: &diagnostics)
        diagnostics += collected.diagnostics + collected.danglingReferences()
        let context = try files.take("context.yml")
        let (nameContext, ruleForms, contextProblems) = NameContextReader.read(
            context.bytes, path: context.path, own: context.own)
        diagnostics += contextProblems
        var lexicon = Lexicon(
            entities: collected.entities, names: collected.names, context: nameContext,
            sentences: try files.rules("sentences.yml", reportingTo: &diagnostics, SentenceRulesReader.read))
        lexicon.numbers = try files.rules("numbers.yml", reportingTo: &diagnostics, NumberRulesReader.read)
        lexicon.numbers.currencies = currencies
        lexicon.speech = try files.rules("speech.yml", reportingTo: &diagnostics, SpeechRulesReader.read)
        lexicon.shapes = try files.rules("names.yml", reportingTo: &diagnostics, NameShapesReader.read)
        let tokens = try files.take("not_weapons.csv")
        let notWeapons = LexiconTable(tokens.bytes, path: tokens.path, columns: ["token"], own: tokens.own)
        diagnostics += notWeapons.diagnostics
        lexicon.shapes.notWeapons = notWeapons.rows.map { $0[column: "token"] }
        lexicon.times = try files.rules("times.yml", reportingTo: &diagnostics, TimeRulesReader.read)
        lexicon.dating = try files.rules("dating.yml", reportingTo: &diagnostics, DatingRulesReader.read)
        lexicon.anchors = try anchors(in: &files, reportingTo: &diagnostics)
        lexicon.clauses = try files.rules("clauses.yml", reportingTo: &diagnostics, ClauseWordsReader.read)
        for type in EventType.allCases {
            lexicon.events += try files.rules(
                "events/\(type.rawValue).yml", reportingTo: &diagnostics, EventRulesReader.read)
        }
        let weapons = Set(collected.entities.keys.filter { $0.type == .weapon })
        lexicon.deals = try files.rules("deals.yml", reportingTo: &diagnostics) {
            DealRulesReader.read($0, path: $1, own: $2, weapons: weapons)
        }
        diagnostics += ruleForms.problems(in: lexicon, builtIn: own == nil ? nil : context.path)
        return Result(
            lexicon: lexicon, diagnostics: diagnostics + files.problems(), fingerprint: files.fingerprint())
    }
}

private extension LexiconReader {
    /// A file of entities, the columns that it must have, and what a row adds.
    struct TableSource {
        let file: String
        let type: EntityType
        let columns: [String]
        /// The column of the name under which readers know an entity.
        let name: String
        let add: @Sendable (CSVRow, inout CollectedEntities) -> Void
    }

    static let tables = [
        TableSource(
            file: "countries.csv", type: .country, columns: CountryRow.columns, name: "name_vi_press",
            add: CountryRow.add),
        TableSource(
            file: "weapons.csv", type: .weapon, columns: WeaponRow.columns, name: "press_name", add: WeaponRow.add),
        TableSource(file: "people.csv", type: .person, columns: PersonRow.columns, name: "name", add: PersonRow.add),
        TableSource(
            file: "organisations.csv", type: .organisation, columns: OrganisationRow.columns, name: "name_vi",
            add: OrganisationRow.add),
        TableSource(file: "places.csv", type: .place, columns: PlaceRow.columns, name: "name_vi", add: PlaceRow.add),
    ]

    func currencies(
        in files: inout LexiconFiles, _ collected: inout CollectedEntities, diagnostics: inout [Diagnostic]
    ) throws(BuildError) -> [Currency] {
        let file = try files.take("currencies.csv")
        let table = LexiconTable(file.bytes, path: file.path, columns: CurrencyRow.columns, own: file.own)
        diagnostics += table.diagnostics
        var currencies: [Currency] = []
        for row in table.rows { CurrencyRow.add(row, to: &currencies, reportingTo: &collected) }
        return currencies
    }

    func anchors(
        in files: inout LexiconFiles, reportingTo diagnostics: inout [Diagnostic]
    ) throws(BuildError) -> [Anchor] {
        let file = try files.take("anchors.csv")
        let table = LexiconTable(
            file.bytes, path: file.path, columns: AnchorRow.columns, name: "name_vi", own: file.own)
        let (anchors, problems) = AnchorRow.anchors(of: table.rows)
        diagnostics += table.diagnostics + problems
        return anchors
    }
}
