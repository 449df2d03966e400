import Model
import Storage

/// All files of a folder such as `templates/`, with what they hold.
package struct FileTree: Sendable {
    /// One file of the folder.
    package struct File: Sendable {
        /// The path inside the folder: `pages/country.md`.
        package let name: String
        /// The path as messages print it: `templates/pages/country.md`.
        package let path: String
        package let bytes: [UInt8]
    }

    /// In the order of their names' bytes.
    package let files: [File]
    /// Files that could not be read.
    package let diagnostics: [Diagnostic]

    /// Reads `folder`, sub-folders included, without files whose names begin with a dot.
    ///
    /// - Throws: `BuildError` when there is no such folder; the message names what it is for and the `option` by
    ///   which another one can be given.
    package init(store: some FileStore, folder: String, purpose: String, option: String) throws(BuildError) {
        var files: [File] = []
        var diagnostics: [Diagnostic] = []
        var folders = [""]
        while let next = folders.popLast() {
            let path = next.isEmpty ? folder : StoragePath.join(folder, next)
            for entry in try FileTree.entries(of: path, in: store, purpose: purpose, option: option)
            where !entry.name.hasPrefix(".") {
                let name = StoragePath.join(next, entry.name)
                if entry.kind == .folder {
                    folders.append(name)
                    continue
                }
                do {
                    let filePath = StoragePath.join(folder, name)
                    files.append(File(name: name, path: filePath, bytes: try store.read(filePath)))
                } catch {
                    diagnostics.append(
                        Diagnostic(
                            .error, at: SourcePosition(path: StoragePath.join(folder, name)),
                            "can't be read: \(error.reason); make the file readable", id: "unreadable-file"))
                }
            }
        }
        self.files = files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        self.diagnostics = diagnostics
    }

    private static func entries(
        of path: String, in store: some FileStore, purpose: String, option: String
    ) throws(BuildError) -> [FolderEntry] {
        do {
            return try store.list(path)
        } catch {
            throw BuildError(
                "no-\(purpose)",
                "\(purpose) folder '\(path)' can't be read; run sitegen in its own folder or name another with \(option)",
                cause: error.reason.description)
        }
    }
}
