import Model
import Storage
import Testing

@testable import Reading

@Suite struct ArticleFolderTests {
    @Test func readsEveryArticleOfAFolder() throws {
        let folder = try ArticleFolder(
            store: MemoryStore([
                "seeds/b.txt": "Nga", "seeds/a.md": "---\ntitle: A\n---\nMỹ", "seeds/a.yml": "date: 2024",
            ]),
            folder: "seeds")
        let read = folder.files.map(folder.read)
        #expect(read.compactMap(\.article?.id.value) == ["a", "b"])
        #expect(
            read.compactMap(\.article?.fields) == [
                ArticleFields(title: "A", date: CalendarDate("2024")), ArticleFields(),
            ])
        #expect(folder.diagnostics.isEmpty)
    }

    @Test func readsNamedFiles() {
        let folder = ArticleFolder(store: MemoryStore(["a.txt": "Mỹ"]), files: ["a.txt", "b.txt"])
        #expect(folder.files.map { folder.read($0).article?.id } == [ArticleID("a")])
        #expect(folder.diagnostics.map(\.id) == ["no-such-file"])
    }

    @Test(arguments: [
        (
            "nơi khác",
            "error: no folder 'nơi khác'; make it and put articles there, or name another with --input [no-input]"
        ),
        (
            "seeds/a.txt",
            "error: 'seeds/a.txt' isn't a folder; name a folder of articles with --input [input-not-folder]"
        ),
        (
            "locked",
            "error: folder 'locked' can't be read; make it readable or name another with --input: permission denied "
                + "[input-unreadable]"
        ),
    ])
    func saysWhyAnInputCannotBeUsed(_ folder: String, _ expected: String) {
        let store = MemoryStore(["seeds/a.txt": "", "locked/a.txt": ""])
        store.fail("locked", .notPermitted)
        let error = #expect(throws: BuildError.self) { try ArticleFolder(store: store, folder: folder) }
        #expect(error?.description == expected)
    }

    @Test func hasAnErrorForAnEmptyInput() {
        #expect(
            ArticleFolder.noArticles(in: "seeds").description
                == "error: no articles in 'seeds'; put files there whose names end in '.txt' or '.md' [no-articles]")
    }
}
