import Storage
import Testing

@Suite struct MemoryStoreTests {
    @Test func showsItsFilesAndFolders() throws {
        let store = MemoryStore(["bài/2019/a.txt": "Mỹ", "b": "Nga"])
        #expect(store.files == ["bài/2019/a.txt": Array("Mỹ".utf8), "b": Array("Nga".utf8)])
        #expect(store.folders == ["bài", "bài/2019"])
        try store.link("lối", to: "bài")
        #expect(try store.read("lối/2019/a.txt") == Array("Mỹ".utf8))
        #expect(store.files.count == 2)
    }

    @Test func failsFromTheChosenOperationOn() throws {
        let store = MemoryStore(["a": "Mỹ"])
        _ = try store.read("a")
        store.crash(atOperation: 1)
        #expect(try store.read("a") == Array("Mỹ".utf8))
        #expect(reason { try store.read("a") } == .other("the process has ended"))
        #expect(reason { try store.kind(of: "a") } == .other("the process has ended"))
        store.heal()
        #expect(try store.kind(of: "a") == .file)
        #expect(store.operations == 5)
    }

    @Test func tearsTheWriteThatACrashMeets() throws {
        let store = MemoryStore()
        store.crash(atOperation: 0)
        #expect(reason { try store.write([1, 2, 3, 4], to: "a") } != nil)
        #expect(reason { try store.write([1, 2, 3, 4], to: "b") } != nil)
        #expect(store.files == ["a": [1, 2]])
    }

    @Test func failsOnAChosenPath() throws {
        let store = MemoryStore(["a": "Mỹ", "b": "Nga"])
        store.fail("a", .notPermitted)
        #expect(reason { try store.read("a") } == .notPermitted)
        #expect(reason { try store.remove("a") } == .notPermitted)
        #expect(try store.read("b") == Array("Nga".utf8))
        store.heal()
        #expect(try store.read("a") == Array("Mỹ".utf8))
    }

    @Test func failsOnAChosenPathWhenItIsUsedInOneWay() throws {
        let store = MemoryStore(["a": "Mỹ"])
        store.fail("a", .notPermitted, when: .read)
        #expect(reason { try store.read("a") } == .notPermitted)
        #expect(try store.kind(of: "a") == .file)
    }

    @Test func letsGoOfALockAfterACrash() throws {
        let store = MemoryStore()
        let lock = try store.lock("lock")
        store.crash(atOperation: 0)
        lock?.release()
        store.heal()
        #expect(try store.lock("lock") != nil)
    }
}
