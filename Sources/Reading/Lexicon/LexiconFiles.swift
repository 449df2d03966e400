import Model
import Storage

/// The files of the built-in lexicon with the keeper's own beside them, handed out by name.
///
/// `take("context.yml")` gives `lexicon/context.yml`, which must be there, and `own-lexicon/context.yml`, which need not.
struct LexiconFiles {
    private let store: any FileStore
    private let folder: String
    /// The keeper's files by their names that nobody took so far.
    private var own: [String: FileTree.File] = [:]
    private var names: [String] = []
    private var hash = SHA256()
    /// Files of the keeper that could not be read.
    private let unreadable: [Diagnostic]

    /// Creates the files of `folder` and of the keeper's folder `own`.
    ///
    /// - Throws: `BuildError` when there is no folder `own`.
    init(store: some FileStore, folder: String, own: String?) throws(BuildError) {
        self.store = store
        self.folder = folder
        guard let own else {
            unreadable = []
            return
        }
        let tree = try FileTree(store: store, folder: own, purpose: "own-lexicon", option: "--own-lexicon")
        for file in tree.files { self.own[file.name] = file }
        unreadable = tree.diagnostics
    }

    /// The file `name`, which counts for the fingerprint from now on.
    ///
    /// - Throws: `BuildError` when the built-in lexicon lacks it, for names found with half a lexicon would look like
    ///   names that no article mentions.
    mutating func take(_ name: String) throws(BuildError) -> LexiconFile {
        let path = StoragePath.join(folder, name)
        let bytes: [UInt8]
        do {
            bytes = try store.read(path)
        } catch {
            throw BuildError(
                "no-lexicon",
                "lexicon file '\(path)' can't be read; take the folder 'lexicon' of sitegen, or name another with "
                    + "--lexicon",
                cause: error.reason.description)
        }
        hash.update(bytes)
        names.append(name)
        guard let file = own.removeValue(forKey: name) else { return LexiconFile(path: path, bytes: bytes, own: nil) }
        hash.update(Array("\n\(name)\n".utf8))
        hash.update(file.bytes)
        return LexiconFile(path: path, bytes: bytes, own: SourceText(path: file.path, bytes: file.bytes))
    }

    /// What `read` makes of the file `name`, with its diagnostics added to `diagnostics`.
    mutating func rules<Rules>(
        _ name: String, reportingTo diagnostics: inout [Diagnostic],
        _ read: ([UInt8], String, SourceText?) -> (rules: Rules, diagnostics: [Diagnostic])
    ) throws(BuildError) -> Rules {
        let file = try take(name)
        let (rules, problems) = read(file.bytes, file.path, file.own)
        diagnostics += problems
        return rules
    }

    /// What is wrong with the keeper's folder once every file was taken: files that nobody asked for.
    func problems() -> [Diagnostic] {
        let unread = own.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        return unreadable + unread.compactMap(unreadProblem)
    }

    /// The SHA-256 of all files taken, 64 hex digits.
    func fingerprint() -> String { hash.hexDigest() }
}

private extension LexiconFiles {
    /// An error for a file that was meant to be read, such as `entities/weapon.csv`; a note for any other but a README.
    func unreadProblem(with file: FileTree.File) -> Diagnostic? {
        let name = StoragePath.name(of: file.name)
        if name.hasPrefix("README") || name.hasPrefix("_") || file.name.hasPrefix("LICENSES/") { return nil }
        // `weapons.csv` beside `entities/` instead of in it.
        let meant =
            names.first { StoragePath.name(of: $0) == name } ?? DidYouMean.suggestion(for: file.name, among: names)
        let isTable = [".csv", ".yml", ".yaml"].contains { name.hasSuffix($0) }
        let remedy = meant.map { "did you mean '\($0)'?" } ?? "expected a name of the built-in lexicon"
        return Diagnostic(
            meant != nil || isTable ? .error : .note, at: SourcePosition(path: file.path),
            "isn't read; \(remedy)", id: "unknown-lexicon-file")
    }
}
