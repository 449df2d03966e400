import Testing

@testable import Storage

@Suite struct MemoryTreeTests {
    @Test(arguments: [
        ("bài/a", "bài/a"),
        ("./bài//a", "bài/a"),
        ("bài/../bài/a", "bài/a"),
        ("lối/a", "bài/a"),
        ("tắt", "bài/a"),
        ("sâu/lên", "bài/a"),
        ("/gốc", "/gốc"),
        ("/../gốc", "/gốc"),
        ("sâu/gốc", "/gốc"),
    ])
    func resolvesLinksAndDots(path: String, resolved: String) throws {
        var tree = MemoryTree()
        try tree.put(.file([1]), at: "bài/a")
        try tree.put(.file([1]), at: "/gốc")
        try tree.put(.link("bài"), at: "lối")
        try tree.put(.link("lối/a"), at: "tắt")
        try tree.put(.link("../tắt"), at: "sâu/lên")
        try tree.put(.link("/gốc"), at: "sâu/gốc")
        #expect(try tree.resolved(path) == resolved)
        #expect(try tree.read(path) == [1])
    }

    @Test func refusesLinksInACircle() throws {
        var tree = MemoryTree()
        try tree.put(.link("b"), at: "a")
        try tree.put(.link("a"), at: "b")
        #expect(throws: StorageError.Reason.isLink) { try tree.read("a") }
    }

    @Test func writesThroughNoLinkButBelowOne() throws {
        var tree = MemoryTree()
        try tree.put(.file([]), at: "bài/a")
        try tree.put(.link("bài"), at: "lối")
        #expect(throws: StorageError.Reason.isLink) { try tree.put(.file([]), at: "lối") }
        try tree.put(.file([2]), at: "lối/b")
        #expect(try tree.read("bài/b") == [2])
    }

    @Test func refusesToReadWhatIsNoFile() throws {
        var tree = MemoryTree()
        try tree.put(.special, at: "ống")
        #expect(throws: StorageError.Reason.notFile) { try tree.read("ống") }
        #expect(try tree.list("") == [FolderEntry(name: "ống", kind: .other)])
    }
}
