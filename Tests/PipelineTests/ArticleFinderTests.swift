import Model
import Reading
import Storage
import Testing

@testable import Pipeline

@Suite struct ArticleFinderTests {
    static let store = MemoryStore([
        "seeds/001_s400.txt": "Nga giao S-400.", "seeds/2019/f16.md": "---\nid: f-16\n---\nMỹ bán F-16.",
        "khác/a.txt": "Nga.", "khác/b.png": "x",
    ])

    @Test(arguments: [
        ("001_s400", "seeds/001_s400.txt"), ("seeds/001_s400.txt", "seeds/001_s400.txt"), ("f-16", "seeds/2019/f16.md"),
        ("khác/a.txt", "khác/a.txt"),
    ])
    func findsArticlesByPathAndByID(_ name: String, _ path: String) throws {
        var finder = ArticleFinder(store: ArticleFinderTests.store, input: "seeds")
        guard case .file(let file, _) = try finder.find(name) else {
            Issue.record("\(name) isn't found")
            return
        }
        #expect(file.path == path)
    }

    @Test(arguments: [
        ("001", "001: error: no such article in 'seeds'; did you mean '001_s400'? [no-such-article]"),
        ("001_s300", "001_s300: error: no such article in 'seeds'; did you mean '001_s400'? [no-such-article]"),
        (
            "bai/f-16.md",
            "bai/f-16.md: error: no such article in 'seeds'; expected the path of a file or the id of an article [no-such-article]"
        ),
        ("f-16.txt", "f-16.txt: error: no such article in 'seeds'; did you mean 'f-16'? [no-such-article]"),
        (
            "khác/b.png",
            "khác/b.png: error: not an article; expected a name that ends in '.txt' or '.md' [not-an-article]"
        ),
        ("seeds", "seeds: error: a folder; name it with --input [not-an-article]"),
    ])
    func saysWhatItDoesNotFind(_ name: String, _ problem: String) throws {
        var finder = ArticleFinder(store: ArticleFinderTests.store, input: "seeds")
        guard case .unknown(let diagnostic) = try finder.find(name) else {
            Issue.record("\(name) is found")
            return
        }
        #expect(diagnostic.description == problem)
    }

    @Test func needsNoInputFolderForAFileThatIsThere() throws {
        var finder = ArticleFinder(store: ArticleFinderTests.store, input: "không có")
        #expect(throws: Never.self) { try finder.find("khác/a.txt") }
        let error = #expect(throws: BuildError.self) { try finder.find("a") }
        #expect(error?.code == "no-input")
    }
}
