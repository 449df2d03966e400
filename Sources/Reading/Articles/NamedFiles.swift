import Model
import Storage

/// Articles that somebody named one by one; their field files are looked for beside them.
struct NamedFiles {
    private let store: any FileStore
    private(set) var files: [ArticleFile] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(_ paths: [String], in store: any FileStore) {
        self.store = store
        var seen: Set<[UInt8]> = []
        for path in paths where seen.insert(Array(path.utf8)).inserted {
            do {
                try add(path)
            } catch {
                report(path, "can't be read: \(error.reason); check the path", id: "unreadable-file")
            }
        }
        files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        diagnostics.sort()
    }
}

private extension NamedFiles {
    mutating func add(_ path: String) throws(StorageError) {
        switch try store.kind(of: path) {
        case nil:
            report(path, "no such file; check the path", id: "no-such-file")
        case .folder:
            report(path, "a folder; name it with --input", id: "not-an-article")
        case .other:
            report(path, "a pipe, socket or device; expected a file", id: "special-file")
        case .file, .link:
            guard case .text(let format) = FileName(StoragePath.name(of: path), isNamed: true).part else {
                report(path, "not an article; expected a name that ends in '.txt' or '.md'", id: "not-an-article")
                return
            }
            files.append(ArticleFile(path: path, format: format, fieldFile: try fieldFile(beside: path)))
        }
    }

    mutating func fieldFile(beside path: String) throws(StorageError) -> String? {
        let stem = String(path[..<(path.utf8.lastIndex(of: UInt8(ascii: ".")) ?? path.endIndex)])
        var found: [String] = []
        for candidate in [stem + ".yml", stem + ".json"] where try store.kind(of: candidate) == .file {
            found.append(candidate)
        }
        if found.count > 1 {
            report(found[1], "second field file beside \(found[0]), which counts; join them", id: "second-field-file")
        }
        return found.first
    }

    mutating func report(_ path: String, _ message: String, id: String) {
        diagnostics.append(Diagnostic(.error, at: SourcePosition(path: path), message, id: id))
    }
}
