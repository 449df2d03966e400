import Foundation
import Storage

/// The repository that the tests stand in, found from the place of this file.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The folder `path` of this test target.
    static func folder(_ path: String) -> String {
        root.appending(path: "Tests/GoldenTests/\(path)").path
    }

    /// A memory store with the repository's own templates and lexicon.
    static func store() throws -> MemoryStore {
        let store = MemoryStore()
        for (path, bytes) in try material.get() { try store.write(bytes, to: path) }
        return store
    }

    /// Copies the repository's `folder`, such as `seeds`, into `store`.
    static func copy(_ folder: String, into store: MemoryStore) throws {
        for (path, bytes) in try files(in: folder) { try store.write(bytes, to: path) }
    }

    /// Read once, because every little site needs them.
    private static let material = Result { try files(in: "templates") + files(in: "lexicon") }

    private static func files(in folder: String) throws -> [(String, [UInt8])] {
        let disk = DiskStore()
        var found: [(String, [UInt8])] = []
        for entry in try disk.list(root.appending(path: folder).path) where !entry.name.hasPrefix(".") {
            let path = "\(folder)/\(entry.name)"
            if entry.kind == .folder {
                found += try files(in: path)
            } else {
                found.append((path, try disk.read(root.appending(path: path).path)))
            }
        }
        return found
    }
}
