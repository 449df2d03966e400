import Storage
import Testing

/// What the disk and its twin must both do: every case runs on both.
@Suite struct FileStoreTests {
    enum Kind: CaseIterable {
        case disk
        case memory

        func use(_ body: (any FileStore, String) throws -> Void) throws {
            switch self {
            case .disk: try TemporaryFolder.use { try body(DiskStore(), $0) }
            case .memory: try body(MemoryStore(["kho/x": ""]), "kho")
            }
        }
    }

    static let text = Array("Thổ Nhĩ Kỳ".utf8)

    @Test(arguments: Kind.allCases)
    func readsWhatWasWritten(kind: Kind) throws {
        try kind.use { store, root throws in
            for bytes in [[], FileStoreTests.text, [UInt8](repeating: 0xFF, count: 100_000)] {
                try store.write(bytes, to: "\(root)/bài/2019/ế.txt")
                #expect(try store.read("\(root)/bài/2019/ế.txt") == bytes)
            }
            #expect(try store.kind(of: "\(root)/bài/2019/ế.txt") == .file)
            #expect(try store.kind(of: "\(root)/bài/2019") == .folder)
            #expect(try store.kind(of: "\(root)/bài/2020") == nil)
            #expect(try store.kind(of: "\(root)/bài/2019/ế.txt/a") == nil)
        }
    }

    @Test(arguments: Kind.allCases)
    func tellsComposedAndDecomposedNamesApart(kind: Kind) throws {
        try kind.use { store, root throws in
            try store.write([1], to: "\(root)/bài/\u{1EBF}")
            try store.write([2], to: "\(root)/bài/e\u{302}\u{301}")
            #expect(try store.read("\(root)/bài/\u{1EBF}") == [1])
            let names = try store.list("\(root)/bài").map { Array($0.name.utf8) }
            #expect(names == [Array("e\u{302}\u{301}".utf8), Array("\u{1EBF}".utf8)])
        }
    }

    @Test(arguments: Kind.allCases)
    func listsInTheOrderOfBytes(kind: Kind) throws {
        try kind.use { store, root throws in
            for name in ["đạn", "b", "Z", "a.txt", ".ẩn", "a/c"] {
                try store.write([], to: "\(root)/bài/\(name)")
            }
            #expect(
                try store.list("\(root)/bài") == [
                    FolderEntry(name: ".ẩn", kind: .file),
                    FolderEntry(name: "Z", kind: .file),
                    FolderEntry(name: "a", kind: .folder),
                    FolderEntry(name: "a.txt", kind: .file),
                    FolderEntry(name: "b", kind: .file),
                    FolderEntry(name: "đạn", kind: .file),
                ])
        }
    }

    @Test(arguments: Kind.allCases)
    func renamesOverAFileAndMakesTheFoldersAbove(kind: Kind) throws {
        try kind.use { store, root throws in
            try store.write([1], to: "\(root)/a")
            try store.rename("\(root)/a", to: "\(root)/sâu/hơn/b")
            try store.write([2], to: "\(root)/a")
            try store.rename("\(root)/a", to: "\(root)/sâu/hơn/b")
            #expect(try store.read("\(root)/sâu/hơn/b") == [2])
            #expect(try store.kind(of: "\(root)/a") == nil)
        }
    }

    @Test(arguments: Kind.allCases)
    func renamesAFolderWithAllThatIsInIt(kind: Kind) throws {
        try kind.use { store, root throws in
            try store.write([1], to: "\(root)/cũ/a/b")
            try store.rename("\(root)/cũ", to: "\(root)/mới")
            #expect(try store.read("\(root)/mới/a/b") == [1])
            #expect(try store.kind(of: "\(root)/cũ") == nil)
        }
    }

    @Test(arguments: Kind.allCases)
    func makesNoFolderForARenameOfNothing(kind: Kind) throws {
        try kind.use { store, root throws in
            #expect(reason { try store.rename("\(root)/thiếu", to: "\(root)/mới/a") } == .notFound)
            #expect(try store.kind(of: "\(root)/mới") == nil)
        }
    }

    @Test(arguments: Kind.allCases)
    func removesFilesAndEmptyFoldersOnly(kind: Kind) throws {
        try kind.use { store, root throws in
            try store.write([], to: "\(root)/bài/a")
            #expect(reason { try store.remove("\(root)/bài") } == .notEmpty)
            try store.remove("\(root)/bài/a")
            try store.remove("\(root)/bài")
            #expect(try store.kind(of: "\(root)/bài") == nil)
            #expect(reason { try store.remove("\(root)/bài") } == .notFound)
        }
    }

    @Test(arguments: Kind.allCases)
    func saysWhyItRefuses(kind: Kind) throws {
        try kind.use { store, root throws in
            try store.write([], to: "\(root)/bài/a")
            #expect(reason { try store.read("\(root)/thiếu") } == .notFound)
            #expect(reason { try store.read("\(root)/bài") } == .isFolder)
            #expect(reason { try store.read("\(root)/bài/a/b") } == .notFolder)
            #expect(reason { try store.write([], to: "\(root)/bài") } == .isFolder)
            #expect(reason { try store.write([], to: "\(root)/bài/a/b") } == .notFolder)
            #expect(reason { try store.list("\(root)/thiếu") } == .notFound)
            #expect(reason { try store.list("\(root)/bài/a") } == .notFolder)
            #expect(reason { try store.resolved("\(root)/thiếu") } == .notFound)
        }
    }

    @Test(arguments: Kind.allCases)
    func givesALockToOneAtATime(kind: Kind) throws {
        try kind.use { store, root throws in
            let path = "\(root)/.sitegen/lock"
            let first = try #require(try store.lock(path))
            #expect(try store.lock(path) == nil)
            first.release()
            #expect(try store.lock(path) != nil)
            #expect(try store.kind(of: path) == .file)
        }
    }
}

/// Why `body` was refused; `nil` when it was not.
func reason<Result>(_ body: () throws -> Result) -> StorageError.Reason? {
    do {
        _ = try body()
        return nil
    } catch {
        return (error as? StorageError)?.reason
    }
}
