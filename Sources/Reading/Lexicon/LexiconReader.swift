import Model
import Storage

/// Reads what the archive knows beforehand from a folder such as `lexicon/`.
///
/// `entities/*.csv` hold the entities and their names, `context.yml` the words that tell ambiguous names apart,
/// `sentences.yml` those that divide a text. A row or rule that cannot be used is reported and left out.
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

    package init(store: some FileStore, folder: String) {
        self.store = store
        self.folder = folder
    }

    /// Reads the whole lexicon.
    ///
    /// - Throws: `BuildError` when the folder lacks one of its files, for names found with half a lexicon would look
    ///   like names that no article mentions.
    package func read() throws(BuildError) -> Result {
        var collected = CollectedEntities()
        var diagnostics: [Diagnostic] = []
        var hash = SHA256()
        for source in LexiconReader.tables {
            let (path, bytes) = try file("entities/\(source.file)")
            hash.update(bytes)
            let (table, problems) = CSVReader.read(bytes, path: path, columns: source.columns)
            diagnostics += problems
            for row in table.rows { source.add(row, &collected) }
        }
        diagnostics += collected.diagnostics + collected.danglingReferences()
        let context = try file("context.yml")
        hash.update(context.bytes)
        let (nameContext, ruleForms, contextProblems) = NameContextReader.read(context.bytes, path: context.path)
        let sentences = try file("sentences.yml")
        hash.update(sentences.bytes)
        let (sentenceRules, sentenceProblems) = SentenceRulesReader.read(sentences.bytes, path: sentences.path)
        let lexicon = Lexicon(
            entities: collected.entities, names: collected.names, context: nameContext, sentences: sentenceRules)
        return Result(
            lexicon: lexicon,
            diagnostics: diagnostics + contextProblems + ruleForms.problems(in: lexicon) + sentenceProblems,
            fingerprint: hash.hexDigest())
    }
}

private extension LexiconReader {
    /// A file of entities, the columns that it must have, and what a row adds.
    struct TableSource {
        let file: String
        let columns: [String]
        let add: @Sendable (CSVRow, inout CollectedEntities) -> Void
    }

    static let tables = [
        TableSource(file: "countries.csv", columns: CountryRow.columns, add: CountryRow.add),
        TableSource(file: "weapons.csv", columns: WeaponRow.columns, add: WeaponRow.add),
        TableSource(file: "people.csv", columns: PersonRow.columns, add: PersonRow.add),
        TableSource(file: "organisations.csv", columns: OrganisationRow.columns, add: OrganisationRow.add),
        TableSource(file: "places.csv", columns: PlaceRow.columns, add: PlaceRow.add),
    ]

    func file(_ name: String) throws(BuildError) -> (path: String, bytes: [UInt8]) {
        let path = StoragePath.join(folder, name)
        do {
            return (path, try store.read(path))
        } catch {
            throw BuildError(
                "no-lexicon",
                "lexicon file '\(path)' can't be read; take the folder 'lexicon' of sitegen, or name another with "
                    + "--lexicon",
                cause: error.reason.description)
        }
    }
}
