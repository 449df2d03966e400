import Model
import Storage

/// What is to be done to turn the published site into the new one.
struct WritePlan {
    private(set) var journal = Journal()
    /// What is ours afterwards.
    private(set) var manifest = Manifest()
    private(set) var unchanged = 0
    private var problems: Set<Diagnostic> = []

    /// Plans to publish `staged`, to leave `keeping` as they are and to remove what else is in `old`.
    init(
        _ staged: [StagedFile], keeping: Set<SitePath>, old: Manifest, in output: OutputFolder
    ) throws(StorageError) {
        let paths = Set(staged.map(\.path))
        precondition(paths.count == staged.count, "Every file of a site has a path of its own")
        for file in staged.sorted(by: { ($0.turn, $0.path) < ($1.turn, $1.path) }) { add(file, old: old) }
        var kept = 0
        var leaving: [FileRecord] = []
        for record in old.records where !paths.contains(record.path) {
            if keeping.contains(record.path) {
                kept += try keep(record, in: output) ? 1 : 0
            } else if try isRemovable(record, in: output) {
                leaving.append(record)
            }
        }
        if kept == 0 {
            // What goes is reached only from what goes, so the way in is closed first.
            journal.drops = leaving.filter { $0.path == .home } + leaving.filter { $0.path != .home }
        } else if !leaving.isEmpty {
            putOff(leaving, in: output)
        }
    }

    var diagnostics: [Diagnostic] { problems.sorted() }
}

private extension WritePlan {
    mutating func add(_ file: StagedFile, old: Manifest) {
        switch file.state {
        case .same:
            unchanged += 1
            manifest[file.path] = file.checksum
        case .new, .changed:
            journal.puts.append(FileRecord(path: file.path, checksum: file.checksum))
            manifest[file.path] = file.checksum
        case .foreign(let diagnostic):
            problems.insert(diagnostic)
            // What was ours before something got in the way is ours again once it is gone.
            manifest[file.path] = old[file.path]
        }
    }

    /// Leaves a page that could not be rendered; whether it is there to be left.
    mutating func keep(_ record: FileRecord, in output: OutputFolder) throws(StorageError) -> Bool {
        if try output.look(at: record.path) == .nothing { return false }
        manifest[record.path] = record.checksum
        return true
    }

    mutating func isRemovable(_ record: FileRecord, in output: OutputFolder) throws(StorageError) -> Bool {
        switch try output.look(at: record.path) {
        case .nothing: return false
        case .obstacle(let diagnostic):
            problems.insert(diagnostic)
            manifest[record.path] = record.checksum
            return false
        case .file:
            if output.checksum(of: record.path) == record.checksum { return true }
            // From now on it is the keeper's.
            problems.insert(.editedFile(output.place(of: record.path)))
            return false
        }
    }

    /// Removes nothing this time: the pages that stay as they were may link to what would go.
    mutating func putOff(_ leaving: [FileRecord], in output: OutputFolder) {
        for record in leaving { manifest[record.path] = record.checksum }
        problems.insert(.removalsPutOff(output.path, count: leaving.count))
    }
}
