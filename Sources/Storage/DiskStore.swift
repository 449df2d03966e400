import Glibc

/// The files of the machine, through POSIX calls.
///
/// Nothing here waits for anybody: a pipe or a device is refused before it is read.
package struct DiskStore: FileStore {
    package init() {}

    package func read(_ path: String) throws(StorageError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(.read, path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure(.read, path) }
        switch kind(of: status) {
        case .file: break
        case .folder: throw StorageError(.read, path, .isFolder)
        case .link, .other: throw StorageError(.read, path, .notFile)
        }
        // A sparse file of some terabytes costs its owner nothing, but the memory for it isn't there.
        guard status.st_size <= DiskStore.largest else { throw StorageError(.read, path, .tooLarge) }
        var code: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
            code = fill(buffer, &count, from: descriptor)
        }
        guard code == 0 else { throw failure(.read, path, code: code) }
        return bytes
    }

    package func write(_ bytes: [UInt8], to path: String) throws(StorageError) {
        let descriptor = openMakingFolders(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(.write, path) }
        let code = bytes.withUnsafeBytes { put($0, into: descriptor) }
        // Some file systems report only here that the disk is full.
        let closed = close(descriptor)
        guard code == 0 else { throw failure(.write, path, code: code) }
        guard closed == 0 else { throw failure(.write, path) }
    }

    package func list(_ folder: String) throws(StorageError) -> [FolderEntry] {
        guard let stream = opendir(folder.isEmpty ? "." : folder) else { throw failure(.list, folder) }
        defer { closedir(stream) }
        var entries: [(name: [UInt8], kind: FileKind)] = []
        errno = 0
        while let entry = readdir(stream) {
            let name = bytes(ofNameIn: entry)
            if name == [dot] || name == [dot, dot] { continue }
            entries.append((name, kind(of: entry, in: stream)))
            errno = 0
        }
        guard errno == 0 else { throw failure(.list, folder) }
        entries.sort { $0.name.lexicographicallyPrecedes($1.name) }
        return entries.map { entry in
            let name = String(validating: entry.name, as: UTF8.self)
            return FolderEntry(
                name: name ?? String(decoding: entry.name, as: UTF8.self), kind: entry.kind, isValidName: name != nil)
        }
    }

    package func kind(of path: String) throws(StorageError) -> FileKind? {
        var status = stat()
        if lstat(path.isEmpty ? "." : path, &status) == 0 { return kind(of: status) }
        if errno == ENOENT || errno == ENOTDIR { return nil }
        throw failure(.inspect, path)
    }

    package func rename(_ path: String, to target: String) throws(StorageError) {
        if Glibc.rename(path, target) == 0 { return }
        guard errno == ENOENT, try kind(of: path) != nil else { throw failure(.rename, path, target: target) }
        makeFolders(above: target)
        guard Glibc.rename(path, target) == 0 else { throw failure(.rename, path, target: target) }
    }

    package func remove(_ path: String) throws(StorageError) {
        guard Glibc.remove(path) == 0 else { throw failure(.remove, path) }
    }

    package func lock(_ path: String) throws(StorageError) -> FileLock? {
        let descriptor = openMakingFolders(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(.lock, path) }
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return FileLock { close(descriptor) } }
        let code = errno
        close(descriptor)
        if code == EWOULDBLOCK { return nil }
        throw failure(.lock, path, code: code)
    }

    package func resolved(_ path: String) throws(StorageError) -> String {
        guard let text = realpath(path.isEmpty ? "." : path, nil) else { throw failure(.resolve, path) }
        defer { free(text) }
        return String(cString: text)
    }
}

private extension DiskStore {
    /// 256 MiB: no file of an archive comes near.
    static let largest = 256 << 20

    var dot: UInt8 { UInt8(ascii: ".") }

    // MARK: Bytes

    /// Reads until `buffer` is full or the file ends; gives the error number or 0.
    func fill(_ buffer: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int, from descriptor: Int32) -> Int32 {
        guard let start = buffer.baseAddress else { return 0 }
        while count < buffer.count {
            let got = Glibc.read(descriptor, start + count, buffer.count - count)
            if got == 0 { break }
            if got > 0 {
                count += got
            } else if errno != EINTR {
                return errno
            }
        }
        return 0
    }

    /// Writes all of `buffer`; gives the error number or 0.
    func put(_ buffer: UnsafeRawBufferPointer, into descriptor: Int32) -> Int32 {
        guard let start = buffer.baseAddress else { return 0 }
        var count = 0
        while count < buffer.count {
            let put = Glibc.write(descriptor, start + count, buffer.count - count)
            if put >= 0 {
                count += put
            } else if errno != EINTR {
                return errno
            }
        }
        return 0
    }

    // MARK: Folders

    /// Opens the file for writing; the folders above are looked at only when that fails, which is once a folder.
    func openMakingFolders(_ path: String, _ flags: Int32) -> Int32 {
        let descriptor = open(path, flags, 0o666)
        guard descriptor < 0, errno == ENOENT else { return descriptor }
        makeFolders(above: path)
        return open(path, flags, 0o666)
    }

    /// Makes what is missing; why a folder could not be made shows when the path is used next.
    func makeFolders(above path: String) {
        let folder = StoragePath.folder(of: path)
        if folder.isEmpty || folder == "/" { return }
        if mkdir(folder, 0o777) == 0 || errno != ENOENT { return }
        makeFolders(above: folder)
        mkdir(folder, 0o777)
    }

    // MARK: Kinds

    func kind(of status: stat) -> FileKind {
        switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
    }

    func kind(of entry: UnsafeMutablePointer<dirent>, in stream: OpaquePointer) -> FileKind {
        switch Int(entry.pointee.d_type) {
        case Int(DT_REG): return .file
        case Int(DT_DIR): return .folder
        case Int(DT_LNK): return .link
        case Int(DT_UNKNOWN): break
        default: return .other
        }
        // Some file systems do not tell the kind with the name.
        var status = stat()
        let found = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
            tuple.withMemoryRebound(to: CChar.self, capacity: 256) {
                fstatat(dirfd(stream), $0, &status, AT_SYMLINK_NOFOLLOW)
            }
        }
        return found == 0 ? kind(of: status) : .other
    }

    func bytes(ofNameIn entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
    }

    // MARK: Errors

    func failure(
        _ operation: StorageError.Operation, _ path: String, target: String? = nil, code: Int32 = errno
    ) -> StorageError {
        StorageError(operation, target.map { "\(path) → \($0)" } ?? path, reason(of: code))
    }

    func reason(of code: Int32) -> StorageError.Reason {
        switch code {
        case ENOENT: .notFound
        case EACCES, EPERM: .notPermitted
        case EISDIR: .isFolder
        case ENOTDIR: .notFolder
        case ENXIO: .notFile
        case ELOOP: .isLink
        case ENOTEMPTY, EEXIST: .notEmpty
        case ENOSPC, EDQUOT: .noSpace
        case ENAMETOOLONG: .tooLong
        default: .other(String(cString: strerror(code)))
        }
    }
}
