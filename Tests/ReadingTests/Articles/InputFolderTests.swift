import Model
import Storage
import Testing

@testable import Reading

@Suite struct InputFolderTests {
    @Test func findsTextsInSubFoldersInPathOrder() throws {
        let input = try walk([
            "seeds/b.txt": "", "seeds/a/c.md": "", "seeds/a.txt": "", "seeds/a/b/d.TXT": "", "seeds/Đức.txt": "",
        ])
        #expect(
            input.files.map(\.path) == [
                "seeds/a.txt", "seeds/a/b/d.TXT", "seeds/a/c.md", "seeds/b.txt", "seeds/Đức.txt",
            ])
        #expect(input.files.map(\.format) == [.text, .text, .markdown, .text, .text])
        #expect(input.diagnostics.isEmpty)
    }

    @Test func passesOverHiddenFilesAndDraftsInSilence() throws {
        let input = try walk([
            "seeds/.git/a.txt": "", "seeds/.a.txt": "", "seeds/_nháp/a.txt": "", "seeds/_a.md": "",
            "seeds/README.md": "", "seeds/README": "", "seeds/a.txt": "",
        ])
        #expect(input.files.map(\.path) == ["seeds/a.txt"])
        #expect(input.diagnostics.isEmpty)
    }

    @Test func findsTheFieldsOfEachText() throws {
        let input = try walk([
            "seeds/a.txt": "", "seeds/a.yml": "", "seeds/b.md": "", "seeds/b.json": "", "seeds/c.txt": "",
            "seeds/x/a.txt": "", "seeds/ế.txt": "", "seeds/e\u{302}\u{301}.yml": "",
        ])
        #expect(
            input.files.map(\.fieldFile) == [
                "seeds/a.yml", "seeds/b.json", nil, nil, "seeds/e\u{302}\u{301}.yml",
            ])
        #expect(input.diagnostics.isEmpty)
    }

    @Test func knowsFieldsThatAreNotRead() throws {
        let store = MemoryStore(["seeds/a.txt": "", "seeds/a.yaml": "", "seeds/b.txt": ""])
        let input = try InputFolder("seeds", in: store)
        #expect(input.files.map(\.unreadFields) == ["seeds/a.yaml", nil])
        #expect(input.diagnostics.isEmpty)
    }

    @Test(arguments: [
        (
            ["a.html"],
            "seeds/a.html: note: not an article; expected a name that ends in '.txt' or '.md'; left out [not-an-article]"
        ),
        (
            ["b.yml"],
            "seeds/b.yml: error: fields without a text; expected 'b.txt' or 'b.md' beside them; rename or remove the file "
                + "[orphan-fields]"
        ),
        (
            ["a.txt", "a.json", "a.yml"],
            "seeds/a.json: error: second field file beside seeds/a.yml, which counts; join them [second-field-file]"
        ),
        (
            ["a\nb.txt"],
            "seeds/a?b.txt: error: name has a control character; rename the file [invalid-file-name]"
        ),
    ])
    func reportsWhatIsNoArticle(_ names: [String], _ expected: String) throws {
        let input = try walk(Dictionary(uniqueKeysWithValues: names.map { ("seeds/" + $0, "") }))
        #expect(input.diagnostics.map(\.description) == [expected])
        #expect(input.files.count == names.count { $0 == "a.txt" })
    }

    @Test func lendsFieldsToBothTextsOfOneName() throws {
        let input = try walk(["seeds/a.txt": "", "seeds/a.md": "", "seeds/a.yml": ""])
        #expect(input.files.map(\.fieldFile) == ["seeds/a.yml", "seeds/a.yml"])
    }

    @Test func followsNoLinkToAFileThatIsHeldBack() throws {
        let store = MemoryStore(["seeds/_nháp/s.txt": "", "seeds/.kín.txt": ""])
        try store.link("seeds/a.txt", to: "_nháp/s.txt")
        try store.link("seeds/b.txt", to: ".kín.txt")
        let input = try InputFolder("seeds", in: store)
        #expect(input.files.isEmpty)
        #expect(input.diagnostics.map(\.id) == ["link-to-ignored", "link-to-ignored"])
    }

    @Test func followsOnlyLinksToFilesOfTheInput() throws {
        let store = MemoryStore(["seeds/a.txt": "", "secret.txt": "", "other/b.txt": "", "seeds2/c.txt": ""])
        try store.link("seeds/in.txt", to: "a.txt")
        try store.link("seeds/out.txt", to: "../secret.txt")
        try store.link("seeds/beside.txt", to: "../seeds2/c.txt")
        try store.link("seeds/folder", to: "../other")
        try store.link("seeds/circle", to: "../seeds")
        try store.link("seeds/gone.txt", to: "nowhere.txt")
        let input = try InputFolder("seeds", in: store)
        #expect(input.files.map(\.path) == ["seeds/a.txt", "seeds/in.txt"])
        #expect(
            input.diagnostics.map(\.description) == [
                "seeds/beside.txt: error: link that leaves the input; put a copy of the file here [link-outside]",
                "seeds/circle: error: link that leaves the input; put a copy of the file here [link-outside]",
                "seeds/folder: error: link that leaves the input; put a copy of the file here [link-outside]",
                "seeds/gone.txt: error: link that can't be followed: nothing is there; repair or remove it [broken-link]",
                "seeds/out.txt: error: link that leaves the input; put a copy of the file here [link-outside]",
            ])
    }

    @Test func followsNoLinkToAFolderOfTheInput() throws {
        let store = MemoryStore(["seeds/x/a.txt": ""])
        try store.link("seeds/y", to: "x")
        let input = try InputFolder("seeds", in: store)
        #expect(input.files.map(\.path) == ["seeds/x/a.txt"])
        #expect(
            input.diagnostics.map(\.description) == [
                "seeds/y: error: link to a folder, which isn't followed; put the folder itself here [link-to-folder]"
            ])
    }

    @Test func acceptsAnInputThatIsItselfALink() throws {
        let store = MemoryStore(["data/a.txt": ""])
        try store.link("seeds", to: "data")
        try store.link("data/b.txt", to: "a.txt")
        let input = try InputFolder("seeds", in: store)
        #expect(input.files.map(\.path) == ["seeds/a.txt", "seeds/b.txt"])
        #expect(input.diagnostics.isEmpty)
    }

    @Test func reportsPipesAndFoldersThatCannotBeListed() throws {
        let store = MemoryStore(["seeds/a.txt": "", "seeds/x/b.txt": ""])
        try store.addSpecialFile("seeds/pipe.txt")
        store.fail("seeds/x", .notPermitted)
        let input = try InputFolder("seeds", in: store)
        #expect(input.files.map(\.path) == ["seeds/a.txt"])
        #expect(
            input.diagnostics.map(\.description) == [
                "seeds/pipe.txt: error: a pipe, socket or device; expected a file; remove it [special-file]",
                "seeds/x: error: can't be listed: permission denied; make the folder readable [unreadable-file]",
            ])
    }

    private func walk(_ files: [String: String]) throws -> InputFolder {
        try InputFolder("seeds", in: MemoryStore(files))
    }
}
