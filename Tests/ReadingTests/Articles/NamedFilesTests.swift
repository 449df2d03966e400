import Storage
import Testing

@testable import Reading

@Suite struct NamedFilesTests {
    @Test func takesTheNamedTextsWithTheirFields() {
        let named = NamedFiles(
            ["x/_b.md", "a.txt", "a.txt"], in: MemoryStore(["a.txt": "", "a.yml": "", "x/_b.md": "", "x/_b.json": ""]))
        #expect(named.files.map(\.path) == ["a.txt", "x/_b.md"])
        #expect(named.files.map(\.format) == [.text, .markdown])
        #expect(named.files.map(\.fieldFile) == ["a.yml", "x/_b.json"])
        #expect(named.diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("gone.txt", "gone.txt: error: no such file; check the path [no-such-file]"),
        ("x", "x: error: a folder; name it with --input [not-an-article]"),
        ("a.html", "a.html: error: not an article; expected a name that ends in '.txt' or '.md' [not-an-article]"),
        ("pipe.txt", "pipe.txt: error: a pipe, socket or device; expected a file [special-file]"),
        ("secret.txt", "secret.txt: error: can't be read: permission denied; check the path [unreadable-file]"),
        ("b.txt", "b.json: error: second field file beside b.yml, which counts; join them [second-field-file]"),
    ])
    func reportsPathsThatCannotBeUsed(_ path: String, _ expected: String) throws {
        let store = MemoryStore(["x/a.txt": "", "a.html": "", "secret.txt": "", "b.txt": "", "b.yml": "", "b.json": ""])
        try store.addSpecialFile("pipe.txt")
        store.fail("secret.txt", .notPermitted)
        #expect(NamedFiles([path], in: store).diagnostics.map(\.description) == [expected])
    }
}
