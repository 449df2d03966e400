import Model
import Storage

/// The folder in which the site is published, and the places in it that are ours.
///
/// ```
/// public/.gitignore            the keeper's, never touched
/// public/articles/001.html     a page
/// public/.sitegen/lock         held while a build writes
/// public/.sitegen/manifest     which files are ours
/// public/.sitegen/journal      there only while a site is being published
/// public/.sitegen/next/        what is to be published: site/…, manifest, journal
/// ```
struct OutputFolder: Sendable {
    let store: any FileStore
    /// The folder as messages print it; it may be a link, nothing in it may.
    let path: String

    var own: String { StoragePath.join(path, OutputFolder.ownName) }
    var lock: String { own + "/lock" }
    var manifest: String { own + "/manifest" }
    var journal: String { own + "/journal" }
    var next: String { own + "/next" }
    var nextManifest: String { next + "/manifest" }
    var nextJournal: String { next + "/journal" }

    /// Where readers find the file.
    func place(of path: SitePath) -> String { StoragePath.join(self.path, path.value) }

    /// Where the file waits until everything is ready.
    func waitingPlace(of path: SitePath) -> String { "\(next)/site/\(path)" }

    /// What stands in the place of a file of the site.
    enum Finding: Hashable {
        case nothing
        case file
        /// Something that is not to be touched; the diagnostic tells the keeper.
        case obstacle(Diagnostic)
    }

    /// Looks at the place of `path` and at the folders on the way to it.
    func look(at path: SitePath) throws(StorageError) -> Finding {
        let parts = path.value.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        if parts[0] == OutputFolder.ownName || path.value == OutputFolder.ignoreName {
            return .obstacle(.reservedPath(place(of: path)))
        }
        var place = self.path
        for part in parts.dropLast() {
            place = StoragePath.join(place, part)
            switch try store.kind(of: place) {
            case .folder: continue
            case nil: return .nothing
            case .link: return .obstacle(.link(place))
            case .file, .other: return .obstacle(.noFolder(place))
            }
        }
        place = StoragePath.join(place, parts[parts.count - 1])
        switch try store.kind(of: place) {
        case .file: return .file
        case nil: return .nothing
        case .link: return .obstacle(.link(place))
        case .folder, .other: return .obstacle(.noFile(place))
        }
    }

    /// Makes sure that a site can be written here, and by nobody else meanwhile.
    func takeLock() throws(BuildError) -> FileLock {
        let kind: FileKind?
        let ownKind: FileKind?
        let lock: FileLock?
        do throws(StorageError) {
            kind = try targetKind()
            ownKind = try store.kind(of: own)
            let canHoldLock = (kind == nil || kind == .folder) && ownKind != .link
            lock = canHoldLock ? try store.lock(self.lock) : nil
        } catch {
            throw .notWritable(path, error)
        }
        if let kind, kind != .folder { throw .isFile(path) }
        if ownKind == .link { throw .isLink(own) }
        guard let lock else { throw .locked(path) }
        return lock
    }

    /// Removes what an interrupted or finished build left in `next/`.
    func emptyNext() throws(StorageError) {
        guard let kind = try store.kind(of: next) else { return }
        try remove(next, kind)
    }

    /// The checksum of a file; `nil` when it can't be read, which never equals one that we wrote.
    func checksum(of path: SitePath) -> Checksum? {
        do {
            return Checksum(of: try store.read(place(of: path)))
        } catch {
            return nil
        }
    }
}

private extension OutputFolder {
    /// What the output folder is, or what the link in its place leads to.
    func targetKind() throws(StorageError) -> FileKind? {
        let kind = try store.kind(of: path)
        return kind == .link ? try store.kind(of: store.resolved(path)) : kind
    }

    func remove(_ path: String, _ kind: FileKind) throws(StorageError) {
        if kind == .folder {
            for entry in try store.list(path) { try remove(StoragePath.join(path, entry.name), entry.kind) }
        }
        try store.remove(path)
    }

    private static let ownName = ".sitegen"
    private static let ignoreName = ".gitignore"
}
