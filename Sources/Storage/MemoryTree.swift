/// Files, folders and links as a `MemoryStore` keeps them: one table from path to what stands there.
///
/// Paths are kept as bytes, because a file system tells composed and decomposed `"ế"` apart and a `String` does not.
/// The current folder is the empty path, the root `/`; both always exist.
struct MemoryTree: Hashable, Sendable {
    /// What stands at a path.
    enum Node: Hashable, Sendable {
        case file([UInt8])
        case folder
        /// A link and the path it holds, relative to its own folder or absolute.
        case link(String)
        /// A pipe, a socket or a device.
        case special

        var kind: FileKind {
            switch self {
            case .file: .file
            case .folder: .folder
            case .link: .link
            case .special: .other
            }
        }
    }

    private(set) var nodes: [[UInt8]: Node] = [:]

    /// What stands at `path`, a final link not followed.
    func node(at path: String) throws(StorageError.Reason) -> Node? {
        do throws(StorageError.Reason) {
            return self[try location(of: path)]
        } catch {
            guard error == .notFound || error == .notFolder else { throw error }
            return nil
        }
    }

    func read(_ path: String) throws(StorageError.Reason) -> [UInt8] {
        switch self[try location(of: path, followingLast: true)] {
        case .file(let bytes): return bytes
        case .folder: throw .isFolder
        case .special: throw .notFile
        case .link: throw .isLink
        case nil: throw .notFound
        }
    }

    /// Puts `node` at `path`, where nothing or a file may stand, and makes the folders above.
    mutating func put(_ node: Node, at path: String) throws(StorageError.Reason) {
        let location = try makeFolders(above: path)
        switch self[location] {
        case .folder: throw .isFolder
        case .special: throw .notFile
        case .link: throw .isLink
        case .file, nil: nodes[location] = node
        }
    }

    func list(_ folder: String) throws(StorageError.Reason) -> [FolderEntry] {
        let location = try location(of: folder, followingLast: true)
        guard let node = self[location] else { throw .notFound }
        guard node == .folder else { throw .notFolder }
        return children(of: location)
            .sorted { $0.lexicographicallyPrecedes($1) }
            .compactMap { child in
                guard let kind = nodes[child]?.kind else { return nil }
                let name = child.suffix(from: child.lastIndex(of: MemoryTree.slash).map { $0 + 1 } ?? 0)
                return FolderEntry(name: String(decoding: name, as: UTF8.self), kind: kind)
            }
    }

    mutating func rename(_ path: String, to target: String) throws(StorageError.Reason) {
        let source = try location(of: path)
        guard let node = self[source] else { throw .notFound }
        let destination = try makeFolders(above: target)
        if self[destination] == .folder { throw .isFolder }
        nodes[destination] = node
        let inside = nodes.keys.filter { $0.starts(with: source + [MemoryTree.slash]) }
        for child in inside { nodes[destination + child.dropFirst(source.count)] = nodes.removeValue(forKey: child) }
        if source != destination { nodes[source] = nil }
    }

    mutating func remove(_ path: String) throws(StorageError.Reason) {
        let location = try location(of: path)
        guard let node = self[location] else { throw .notFound }
        if node == .folder, !children(of: location).isEmpty { throw .notEmpty }
        nodes[location] = nil
    }

    func resolved(_ path: String) throws(StorageError.Reason) -> String {
        let location = try location(of: path, followingLast: true)
        guard self[location] != nil else { throw .notFound }
        return String(decoding: location, as: UTF8.self)
    }
}

private extension MemoryTree {
    static let slash = UInt8(ascii: "/")
    static let root = [slash]
    static let dot = UInt8(ascii: ".")
    /// As many as Linux follows.
    static let mostLinks = 40

    subscript(location: [UInt8]) -> Node? {
        location.isEmpty || location == MemoryTree.root ? .folder : nodes[location]
    }

    /// The path without links, `.` and `..` of what `path` names; only its last part may be missing.
    func location(of path: String, followingLast: Bool = false) throws(StorageError.Reason) -> [UInt8] {
        var location = MemoryTree.start(of: path)
        var pending = MemoryTree.parts(of: path)
        var links = 0
        while let part = pending.popLast() {
            if part == [MemoryTree.dot, MemoryTree.dot] {
                location = MemoryTree.folder(of: location)
                continue
            }
            let next = MemoryTree.join(location, part)
            switch self[next] {
            case .link(let target) where followingLast || !pending.isEmpty:
                links += 1
                guard links <= MemoryTree.mostLinks else { throw .isLink }
                if target.utf8.first == MemoryTree.slash { location = MemoryTree.root }
                pending += MemoryTree.parts(of: target)
            case .file where !pending.isEmpty, .special where !pending.isEmpty: throw .notFolder
            case nil where !pending.isEmpty: throw .notFound
            default: location = next
            }
        }
        return location
    }

    /// The location of `path` after the missing folders above it are there.
    mutating func makeFolders(above path: String) throws(StorageError.Reason) -> [UInt8] {
        let folder = StoragePath.folder(of: path)
        if !folder.isEmpty, folder != "/" {
            let location = try makeFolders(above: folder)
            if self[location] == nil { nodes[location] = .folder }
        }
        return try location(of: path)
    }

    func children(of folder: [UInt8]) -> [[UInt8]] {
        let prefix = folder.isEmpty || folder == MemoryTree.root ? folder : folder + [MemoryTree.slash]
        return nodes.keys.filter { key in
            key.count > prefix.count && key.starts(with: prefix)
                && !key.dropFirst(prefix.count).contains(MemoryTree.slash)
        }
    }

    static func start(of path: String) -> [UInt8] { path.utf8.first == slash ? root : [] }

    /// The parts of `path`, the last first, without those that say nothing.
    static func parts(of path: String) -> [[UInt8]] {
        path.utf8.split(separator: slash).map(Array.init).filter { $0 != [dot] }.reversed()
    }

    static func join(_ folder: [UInt8], _ part: [UInt8]) -> [UInt8] {
        folder.isEmpty || folder == root ? folder + part : folder + [slash] + part
    }

    static func folder(of location: [UInt8]) -> [UInt8] {
        guard let end = location.lastIndex(of: slash) else { return [] }
        return end == 0 ? root : Array(location[..<end])
    }
}
