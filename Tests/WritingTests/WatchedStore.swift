import Storage
import Synchronization

/// A store that notes what is changed in another one: `"rename public/.sitegen/next/site/a.html public/a.html"`.
final class WatchedStore: FileStore {
    private let store: any FileStore
    private let log = Mutex<[String]>([])

    init(_ store: any FileStore) {
        self.store = store
    }

    var changes: [String] { log.withLock { $0 } }

    func read(_ path: String) throws(StorageError) -> [UInt8] { try store.read(path) }

    func write(_ bytes: [UInt8], to path: String) throws(StorageError) {
        note("write \(path)")
        try store.write(bytes, to: path)
    }

    func list(_ folder: String) throws(StorageError) -> [FolderEntry] { try store.list(folder) }

    func kind(of path: String) throws(StorageError) -> FileKind? { try store.kind(of: path) }

    func rename(_ path: String, to target: String) throws(StorageError) {
        note("rename \(path) \(target)")
        try store.rename(path, to: target)
    }

    func remove(_ path: String) throws(StorageError) {
        note("remove \(path)")
        try store.remove(path)
    }

    func lock(_ path: String) throws(StorageError) -> FileLock? { try store.lock(path) }

    func resolved(_ path: String) throws(StorageError) -> String { try store.resolved(path) }

    private func note(_ change: String) { log.withLock { $0.append(change) } }
}
