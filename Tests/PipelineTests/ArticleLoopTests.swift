import Model
import Reading
import Storage
import Testing

@testable import Pipeline

@Suite struct ArticleLoopTests {
    @Test(arguments: [1, 3]) func readsArticlesInTheOrderOfTheirIDs(jobs: Int) async throws {
        let outcome = try await run(
            ["seeds/z/a.txt": "Nga.", "seeds/c.txt": "Anh.", "seeds/b.txt": "Nga.", "seeds/y/c.txt": "Nga."], jobs: jobs
        )
        #expect(outcome.documents.map(\.id.value) == ["a", "b", "c"])
        #expect(outcome.documents.map(\.path) == ["seeds/z/a.txt", "seeds/b.txt", "seeds/c.txt"])
        #expect(outcome.diagnostics.map(\.id) == ["duplicate-id"])
    }

    @Test(arguments: [1, 3]) func reportsWhatCannotBeReadAndGoesOn(jobs: Int) async throws {
        let outcome = try await run(["seeds/a.txt": "\u{0}", "seeds/b.txt": "Nga.", "seeds/c.png": ""], jobs: jobs)
        #expect(outcome.documents.map(\.id.value) == ["b"])
        #expect(outcome.diagnostics.map(\.id).sorted() == ["not-an-article", "not-text"])
    }

    private func run(_ files: [String: String], jobs: Int) async throws -> ArticleLoop.Outcome {
        let folder = try ArticleFolder(store: MemoryStore(files), folder: "seeds")
        let desk = ReadingDesk(lexicon: SmallLexicon.make(), publish: .full)
        return try await ArticleLoop(folder: folder, desk: desk, jobs: jobs).run()
    }
}
