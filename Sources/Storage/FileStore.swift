/// The disk as a value: what Reading and Writing may ask of it.
///
/// `DiskStore` is the real one, `MemoryStore` its twin for tests. Paths are `/`-separated, absolute or relative to
/// the current folder, and are compared byte by byte: composed and decomposed `"ế"` are two names.
package protocol FileStore: Sendable {
    /// The bytes of the regular file at `path`, or of the one that a link there leads to.
    func read(_ path: String) throws(StorageError) -> [UInt8]

    /// Makes or replaces the file at `path` and makes the folders above it; a link there is refused.
    ///
    /// Not atomic: a file that must be complete at every moment is written beside its place and renamed.
    func write(_ bytes: [UInt8], to path: String) throws(StorageError)

    /// What stands in `folder`, in the order of the names' bytes.
    func list(_ folder: String) throws(StorageError) -> [FolderEntry]

    /// What stands at `path` itself, a link not followed; `nil` when nothing does.
    func kind(of path: String) throws(StorageError) -> FileKind?

    /// Moves `path` to `target` in one step, replacing a file there, and makes the folders above `target`.
    func rename(_ path: String, to target: String) throws(StorageError)

    /// Removes a file, a link or an empty folder.
    func remove(_ path: String) throws(StorageError)

    /// Takes the lock whose file is `path`, making it and the folders above; `nil` when somebody else holds it.
    func lock(_ path: String) throws(StorageError) -> FileLock?

    /// The one path without links of what stands at `path`.
    ///
    /// Two resolved paths of one store can be compared, so that a link which leaves a folder is found out.
    func resolved(_ path: String) throws(StorageError) -> String
}
