import Model
import Storage
import Testing

@testable import Writing

@Suite struct SiteWriterTests {
    let store = MemoryStore()
    static let site = LittleSite([
        "index.html": "articles/s-400.html", "articles/s-400.html": "index.html", "style.css": "body",
    ])

    @Test func writesANewSite() throws {
        let summary = try SiteWriterTests.site.publish(in: store)
        #expect(summary == WriteSummary(written: 3, unchanged: 0, removed: 0, diagnostics: []))
        #expect(store.published == SiteWriterTests.site.files)
        #expect(
            store.files.keys.filter { $0.hasPrefix("public/.sitegen/") }.sorted()
                == ["public/.sitegen/lock", "public/.sitegen/manifest"])
        #expect(store.folders == ["public", "public/.sitegen", "public/articles"])
    }

    @Test func changesNothingWhenNothingChanged() throws {
        try SiteWriterTests.site.publish(in: store)
        let watched = WatchedStore(store)
        let summary = try SiteWriterTests.site.publish(in: watched)
        #expect(summary == WriteSummary(written: 0, unchanged: 3, removed: 0, diagnostics: []))
        #expect(watched.changes == [])
    }

    @Test func writesChangesAndRemovesWhatIsGoneWithItsFolder() throws {
        try LittleSite(["index.html": "Mỹ", "places/x/kyiv.html": "Kyiv", "a.html": "Nga"]).publish(in: store)
        let summary = try LittleSite(["index.html": "Nga", "a.html": "Nga", "b.html": "mới"]).publish(in: store)
        #expect(summary == WriteSummary(written: 2, unchanged: 1, removed: 1, diagnostics: []))
        #expect(store.published == ["index.html": "Nga", "a.html": "Nga", "b.html": "mới"])
        #expect(store.folders == ["public", "public/.sitegen"])
    }

    @Test func putsAssetsFirstTheHomePageAfterNewPagesAndRemovesLast() throws {
        try LittleSite(["about.html": "cũ", "gone.html": "", "style.css": "cũ"]).publish(in: store)
        let watched = WatchedStore(store)
        try LittleSite([
            "about.html": "mới", "index.html": "", "new.css": "", "places/a.html": "", "style.css": "mới", "z.html": "",
        ]).publish(in: watched)
        let next = "public/.sitegen/next"
        let start = try #require(watched.changes.firstIndex(of: "write \(next)/manifest"))
        #expect(
            watched.changes[start...].prefix(12) == [
                "write \(next)/manifest",
                "write \(next)/journal",
                "rename \(next)/journal public/.sitegen/journal",
                "rename \(next)/site/new.css public/new.css",
                "rename \(next)/site/style.css public/style.css",
                "rename \(next)/site/places/a.html public/places/a.html",
                "rename \(next)/site/z.html public/z.html",
                "rename \(next)/site/index.html public/index.html",
                "rename \(next)/site/about.html public/about.html",
                "remove public/gone.html",
                "rename \(next)/manifest public/.sitegen/manifest",
                "remove public/.sitegen/journal",
            ])
    }

    @Test func showsNothingBeforeTheCommitAndNothingAfterACancel() throws {
        try SiteWriterTests.site.publish(in: store)
        let before = store.files
        let writer = try SiteWriter(store: store, folder: "public")
        _ = try writer.stage(OutputFile(path: SitePath("index.html"), bytes: [1]), group: .page)
        #expect(store.published == SiteWriterTests.site.files)
        writer.cancel()
        #expect(store.files == before)
        #expect(store.folders == ["public", "public/.sitegen", "public/articles"])
    }

    @Test func saysHowAFileRelatesToWhatIsThere() throws {
        try SiteWriterTests.site.publish(in: store)
        try store.put("của tôi", at: "public/mine.html")
        let writer = try SiteWriter(store: store, folder: "public")
        func state(_ path: String, _ text: String) throws -> StagedFile.State {
            try writer.stage(OutputFile(path: SitePath(path), bytes: Array(text.utf8)), group: .page).state
        }
        #expect(try state("index.html", "articles/s-400.html") == .same)
        #expect(try state("index.html", "khác") == .changed)
        #expect(try state("a.html", "") == .new)
        #expect(try state("mine.html", "của tôi") == .same)
        #expect(try state("mine.html", "của máy") == .foreign(.foreignFile("public/mine.html")))
    }

    @Test func keepsASecondBuildOutUntilTheFirstEnds() throws {
        let first = try SiteWriter(store: store, folder: "public")
        let error = #expect(throws: BuildError.self) { try SiteWriter(store: store, folder: "public") }
        #expect(
            error?.description
                == "error: 'public' is being written by another build; expected to be alone; "
                + "wait until that has ended [output-locked]")
        first.cancel()
        #expect(throws: Never.self) { try SiteWriterTests.site.publish(in: store) }
        #expect(throws: Never.self) { try SiteWriterTests.site.publish(in: store) }
    }

    @Test func refusesAnOutputThatIsAFile() throws {
        try store.put("", at: "public")
        let error = #expect(throws: BuildError.self) { try SiteWriter(store: store, folder: "public") }
        #expect(error?.code == "output-is-file")
    }

    @Test func refusesOwnNotesBehindALink() throws {
        try store.put("", at: "elsewhere/a")
        try store.link("public/.sitegen", to: "../elsewhere")
        let error = #expect(throws: BuildError.self) { try SiteWriter(store: store, folder: "public") }
        #expect(error?.code == "output-is-link")
        #expect(store.files == ["elsewhere/a": []])
    }

    @Test func writesIntoAnOutputThatIsALinkToAFolder() throws {
        try store.put("", at: "srv/www/.gitignore")
        try store.link("public", to: "srv/www")
        try SiteWriterTests.site.publish(in: store)
        #expect(store.files["srv/www/index.html"] == Array("articles/s-400.html".utf8))
    }

    @Test(arguments: ["public/.sitegen/lock", "public/.sitegen/manifest"])
    func saysWhyTheOutputCannotBeWritten(path: String) throws {
        try SiteWriterTests.site.publish(in: store)
        store.fail(path, .notPermitted)
        let error = #expect(throws: BuildError.self) { try SiteWriter(store: store, folder: "public") }
        #expect(error?.code == "output-not-writable")
        #expect(error?.cause?.contains("\(path) can't be") == true)
        store.heal()
        #expect(throws: Never.self) { try SiteWriterTests.site.publish(in: store) }
    }

    @Test(arguments: ["site/b.html", "manifest", "journal"])
    func changesNothingWhenTheDiskIsFull(path: String) throws {
        try SiteWriterTests.site.publish(in: store)
        let before = store.files
        store.fail("public/.sitegen/next/\(path)", .noSpace)
        let error = #expect(throws: BuildError.self) {
            try LittleSite(["index.html": "b.html", "b.html": ""]).publish(in: store)
        }
        #expect(error?.cause == "public/.sitegen/next/\(path) can't be written: no space left on the disk")
        #expect(store.files == before)
    }
}
