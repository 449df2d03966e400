import Synchronization

/// A `FileStore` that lives in memory, for tests; it can also break down where a test wants it to.
///
/// ```swift
/// let store = MemoryStore(["seeds/a.txt": "Thổ Nhĩ Kỳ mua S-400."])
/// store.crash(atOperation: 3)  // counted from now; all later operations fail too
/// ```
package final class MemoryStore: FileStore {
    private struct State {
        var tree = MemoryTree()
        var locks: Set<String> = []
        var operations = 0
        var crash: Int?
        var faults: [String: Fault] = [:]
    }

    private struct Fault {
        let reason: StorageError.Reason
        /// `nil` stands for every operation.
        let operation: StorageError.Operation?
    }

    private let state: Mutex<State>

    /// Creates a store with text files.
    package init(_ files: [String: String] = [:]) {
        var state = State()
        for (path, text) in files.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            do {
                try state.tree.put(.file(Array(text.utf8)), at: path)
            } catch {
                preconditionFailure("One path can't be a file and a folder; got '\(path)': \(error)")
            }
        }
        self.state = Mutex(state)
    }

    // MARK: What a store does

    package func read(_ path: String) throws(StorageError) -> [UInt8] {
        try perform(.read, path) { tree throws(StorageError.Reason) in try tree.read(path) }
    }

    package func write(_ bytes: [UInt8], to path: String) throws(StorageError) {
        try perform(.write, path, tearing: bytes) { tree throws(StorageError.Reason) in
            try tree.put(.file(bytes), at: path)
        }
    }

    package func list(_ folder: String) throws(StorageError) -> [FolderEntry] {
        try perform(.list, folder) { tree throws(StorageError.Reason) in try tree.list(folder) }
    }

    package func kind(of path: String) throws(StorageError) -> FileKind? {
        try perform(.inspect, path) { tree throws(StorageError.Reason) in try tree.node(at: path)?.kind }
    }

    package func rename(_ path: String, to target: String) throws(StorageError) {
        try perform(.rename, path) { tree throws(StorageError.Reason) in try tree.rename(path, to: target) }
    }

    package func remove(_ path: String) throws(StorageError) {
        try perform(.remove, path) { tree throws(StorageError.Reason) in try tree.remove(path) }
    }

    package func lock(_ path: String) throws(StorageError) -> FileLock? {
        try perform(.lock, path) { tree throws(StorageError.Reason) in
            if try tree.node(at: path) == nil { try tree.put(.file([]), at: path) }
        }
        let isFree = state.withLock { $0.locks.insert(path).inserted }
        guard isFree else { return nil }
        return FileLock { [self] in state.withLock { _ = $0.locks.remove(path) } }
    }

    package func resolved(_ path: String) throws(StorageError) -> String {
        try perform(.resolve, path) { tree throws(StorageError.Reason) in try tree.resolved(path) }
    }

    // MARK: What tests do

    /// Every file and its bytes; folders and links are left out.
    package var files: [String: [UInt8]] {
        let nodes = state.withLock { $0.tree.nodes }
        var files: [String: [UInt8]] = [:]
        for case (let path, .file(let bytes)) in nodes { files[String(decoding: path, as: UTF8.self)] = bytes }
        return files
    }

    /// The paths of all folders, in the order of their bytes.
    package var folders: [String] {
        state.withLock { $0.tree.nodes }
            .filter { $0.value == .folder }
            .map { $0.key }
            .sorted { $0.lexicographicallyPrecedes($1) }
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// How many operations were asked for so far.
    package var operations: Int { state.withLock { $0.operations } }

    /// Puts a symbolic link at `path` that leads to `target`, which is relative to the link's folder or absolute.
    package func link(_ path: String, to target: String) throws(StorageError) {
        try perform(.write, path) { tree throws(StorageError.Reason) in try tree.put(.link(target), at: path) }
    }

    /// Puts something at `path` that is neither file nor folder, as a pipe is.
    package func addSpecialFile(_ path: String) throws(StorageError) {
        try perform(.write, path) { tree throws(StorageError.Reason) in try tree.put(.special, at: path) }
    }

    /// Lets the operation number `index` from now, and all after it, fail as if the process had ended.
    ///
    /// A write that meets the end leaves the first half of its bytes, as a torn file.
    package func crash(atOperation index: Int) {
        state.withLock { $0.crash = $0.operations + index }
    }

    /// Lets every operation on `path`, or one kind of them, fail for `reason`.
    package func fail(_ path: String, _ reason: StorageError.Reason, when operation: StorageError.Operation? = nil) {
        state.withLock { $0.faults[path] = Fault(reason: reason, operation: operation) }
    }

    /// Takes back every `crash` and `fail`.
    package func heal() {
        state.withLock {
            $0.crash = nil
            $0.faults = [:]
        }
    }
}

private extension MemoryStore {
    func perform<Result: Sendable>(
        _ operation: StorageError.Operation, _ path: String, tearing bytes: [UInt8]? = nil,
        _ body: (inout MemoryTree) throws(StorageError.Reason) -> Result
    ) throws(StorageError) -> Result {
        try state.withLock { state throws(StorageError) in
            let number = state.operations
            state.operations += 1
            do throws(StorageError.Reason) {
                if let crash = state.crash, number >= crash {
                    if let bytes, number == crash {
                        try state.tree.put(.file(Array(bytes.prefix(bytes.count / 2))), at: path)
                    }
                    throw .other("the process has ended")
                }
                if let fault = state.faults[path], fault.operation ?? operation == operation { throw fault.reason }
                return try body(&state.tree)
            } catch {
                throw StorageError(operation, path, error)
            }
        }
    }
}
