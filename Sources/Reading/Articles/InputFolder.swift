import Model
import Storage

/// Walks through the input and sorts its files into texts and field files.
///
/// Links to folders are not followed, so that there are no circles; a link to a file is followed only if it stays
/// in the input: nothing else on the machine may reach the site.
struct InputFolder {
    private let store: any FileStore
    /// The input itself without links, to which the targets of links are compared.
    private let root: String
    private(set) var files: [ArticleFile] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(_ folder: String, in store: any FileStore) throws(StorageError) {
        self.store = store
        root = try store.resolved(folder)
        var folders = try read(folder)
        while let next = folders.popLast() {
            do {
                folders += try read(next)
            } catch {
                report(next, "can't be listed: \(error.reason); make the folder readable", id: "unreadable-file")
            }
        }
        files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        diagnostics.sort()
    }
}

private extension InputFolder {
    /// Takes the files of one folder and gives the folders in it.
    mutating func read(_ folder: String) throws(StorageError) -> [String] {
        var folders: [String] = []
        var names: [String] = []
        for entry in try store.list(folder) where !FileName.isIgnored(entry.name) {
            let path = StoragePath.join(folder, entry.name)
            guard isNamed(entry, at: path) else { continue }
            switch entry.kind {
            case .folder: folders.append(path)
            case .file: names.append(entry.name)
            case .link: if staysInside(path) { names.append(entry.name) }
            case .other: report(path, "a pipe, socket or device; expected a file; remove it", id: "special-file")
            }
        }
        sort(names, of: folder)
        return folders
    }

    mutating func isNamed(_ entry: FolderEntry, at path: String) -> Bool {
        guard entry.isValidName else {
            report(path, "name isn't UTF-8; rename the file", id: "invalid-file-name")
            return false
        }
        if entry.name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
            let shown = String(String.UnicodeScalarView(path.unicodeScalars.map { $0.value < 0x20 ? "?" : $0 }))
            report(shown, "name has a control character; rename the file", id: "invalid-file-name")
            return false
        }
        return true
    }

    /// Whether the link at `path` leads to a file of the input.
    mutating func staysInside(_ path: String) -> Bool {
        do {
            let target = try store.resolved(path)
            guard target.utf8.starts(with: (root == "/" ? "/" : root + "/").utf8) else {
                report(path, "link that leaves the input; put a copy of the file here", id: "link-outside")
                return false
            }
            let parts = target.dropFirst(root.count).split(separator: "/")
            if parts.contains(where: { FileName.isIgnored(String($0)) }) {
                report(path, "link to a file that is held back by its name; put a copy here", id: "link-to-ignored")
                return false
            }
            if try store.kind(of: target) == .file { return true }
            report(path, "link to a folder, which isn't followed; put the folder itself here", id: "link-to-folder")
        } catch {
            report(path, "link that can't be followed: \(error.reason); repair or remove it", id: "broken-link")
        }
        return false
    }

    mutating func sort(_ names: [String], of folder: String) {
        let parsed = names.map { (name: $0, file: FileName($0)) }
        let stems = Set(parsed.filter { $0.file.isText }.map(\.file.stem))
        var fieldFiles: [String: String] = [:]
        // `.yml` before `.json`: of two field files of a text the first one counts.
        for (name, file) in parsed.sorted(by: { $0.name.utf8.count < $1.name.utf8.count }) where file.part == .fields {
            let path = StoragePath.join(folder, name)
            if !stems.contains(file.stem) {
                reportOrphan(path, stem: file.stem)
            } else if let first = fieldFiles[file.stem] {
                report(path, "second field file beside \(first), which counts; join them", id: "second-field-file")
            } else {
                fieldFiles[file.stem] = path
            }
        }
        for (name, file) in parsed {
            let path = StoragePath.join(folder, name)
            switch file.part {
            case .text(let format):
                let unread = file.stem + ".yaml"
                files.append(
                    ArticleFile(
                        path: path, format: format, fieldFile: fieldFiles[file.stem],
                        unreadFields: names.contains(unread) ? StoragePath.join(folder, unread) : nil))
            case .unknown:
                // The article's reader tells of fields in a `.yaml` file.
                if !(stems.contains(file.stem) && name.hasSuffix(".yaml")) { reportOther(path) }
            case .fields, .ignored:
                break
            }
        }
    }

    mutating func reportOrphan(_ path: String, stem: String) {
        report(
            path,
            "fields without a text; expected '\(stem).txt' or '\(stem).md' beside them; rename or remove the file",
            id: "orphan-fields")
    }

    mutating func reportOther(_ path: String) {
        report(
            path, "not an article; expected a name that ends in '.txt' or '.md'; left out", id: "not-an-article",
            severity: .note)
    }

    mutating func report(_ path: String, _ message: String, id: String, severity: Diagnostic.Severity = .error) {
        diagnostics.append(Diagnostic(severity, at: SourcePosition(path: path), message, id: id))
    }
}
