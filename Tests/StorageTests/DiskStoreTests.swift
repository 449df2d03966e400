import Glibc
import Storage
import Testing

@Suite struct DiskStoreTests {
    let store = DiskStore()

    @Test func followsALinkToAFileWhenItReads() throws {
        try TemporaryFolder.use { root throws in
            try store.write([7], to: "\(root)/a")
            #expect(symlink("a", "\(root)/b") == 0)
            #expect(try store.read("\(root)/b") == [7])
            #expect(try store.kind(of: "\(root)/b") == .link)
            #expect(try store.resolved("\(root)/b") == store.resolved("\(root)/a"))
        }
    }

    @Test func writesThroughNoLink() throws {
        try TemporaryFolder.use { root throws in
            try store.write([7], to: "\(root)/a")
            #expect(symlink("a", "\(root)/b") == 0)
            #expect(reason { try store.write([8], to: "\(root)/b") } == .isLink)
            #expect(try store.read("\(root)/a") == [7])
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func refusesPipesAndDevicesWithoutWaiting() throws {
        try TemporaryFolder.use { root throws in
            #expect(mkfifo("\(root)/ống", 0o600) == 0)
            #expect(symlink("/dev/zero", "\(root)/không") == 0)
            #expect(reason { try store.read("\(root)/ống") } == .notFile)
            #expect(reason { try store.write([1], to: "\(root)/ống") } == .notFile)
            #expect(reason { try store.read("\(root)/không") } == .notFile)
            #expect(try store.kind(of: "\(root)/ống") == .other)
        }
    }

    @Test func refusesAFileThatNoMemoryHolds() throws {
        try TemporaryFolder.use { root throws in
            try store.write([1], to: "\(root)/a")
            // A sparse file: a terabyte that takes no place on the disk.
            #expect(truncate("\(root)/a", 1 << 40) == 0)
            #expect(reason { try store.read("\(root)/a") } == .tooLarge)
        }
    }

    @Test func listsEveryKindAndRepairsNamesThatAreNotUTF8() throws {
        try TemporaryFolder.use { root throws in
            #expect(mkfifo("\(root)/a", 0o600) == 0)
            #expect(symlink("nowhere", "\(root)/b") == 0)
            #expect(mkdir("\(root)/c", 0o700) == 0)
            // "Hà" in ISO 8859-1.
            let legacy = root.utf8CString.dropLast() + [0x2F, 0x48, CChar(bitPattern: 0xE0), 0]
            let descriptor = legacy.withUnsafeBufferPointer { pointer in
                pointer.baseAddress.map { creat($0, 0o600) } ?? -1
            }
            #expect(close(descriptor) == 0)
            #expect(
                try store.list(root) == [
                    FolderEntry(name: "H\u{FFFD}", kind: .file, isValidName: false),
                    FolderEntry(name: "a", kind: .other),
                    FolderEntry(name: "b", kind: .link),
                    FolderEntry(name: "c", kind: .folder),
                ])
        }
    }

    @Test func refusesALinkInACircle() throws {
        try TemporaryFolder.use { root throws in
            #expect(symlink("b", "\(root)/a") == 0)
            #expect(symlink("a", "\(root)/b") == 0)
            #expect(reason { try store.read("\(root)/a") } == .isLink)
        }
    }

    @Test func saysThatANameIsTooLong() throws {
        try TemporaryFolder.use { root throws in
            let name = String(repeating: "ế", count: 100)
            #expect(reason { try store.write([], to: "\(root)/\(name)") } == .tooLong)
        }
    }

    @Test(.enabled(if: getuid() != 0, "the super-user may write everywhere"))
    func saysThatAFolderMayNotBeWritten() throws {
        try TemporaryFolder.use { root throws in
            #expect(mkdir("\(root)/khóa", 0o500) == 0)
            #expect(reason { try store.write([], to: "\(root)/khóa/a") } == .notPermitted)
        }
    }

    @Test func keepsTheOldFileCompleteUntilItIsReplaced() throws {
        try TemporaryFolder.use { root throws in
            try store.write([1, 2, 3], to: "\(root)/a")
            let descriptor = open("\(root)/a", O_RDONLY)
            defer { close(descriptor) }
            try store.write([9], to: "\(root)/b")
            try store.rename("\(root)/b", to: "\(root)/a")
            var bytes: [UInt8] = [0, 0, 0]
            #expect(read(descriptor, &bytes, 3) == 3)
            #expect(bytes == [1, 2, 3])
            #expect(try store.read("\(root)/a") == [9])
        }
    }
}
