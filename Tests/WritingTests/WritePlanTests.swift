import Model
import Storage
import Testing

@testable import Writing

/// Whose a file is, and what may be done to it.
@Suite struct WritePlanTests {
    let store = MemoryStore()

    @Test func leavesAForeignFileAndSaysSo() throws {
        try store.put("của tôi", at: "public/index.html")
        let summary = try LittleSite(["index.html": "của máy", "a.html": ""]).publish(in: store)
        #expect(store.published == ["index.html": "của tôi", "a.html": ""])
        #expect(
            summary.diagnostics.map(\.description) == [
                "public/index.html: error: file that isn't sitegen's stands where a file of the site belongs; "
                    + "it stays; move it away and build again [foreign-file]"
            ])
        try LittleSite([:]).publish(in: store)
        #expect(store.published == ["index.html": "của tôi"])
    }

    @Test func adoptsAFileWithTheRightBytes() throws {
        try store.put("Mỹ", at: "public/index.html")
        let adopted = try LittleSite(["index.html": "Mỹ"]).publish(in: store)
        #expect(adopted == WriteSummary(written: 0, unchanged: 1, removed: 0, diagnostics: []))
        let changed = try LittleSite(["index.html": "Nga"]).publish(in: store)
        #expect(changed == WriteSummary(written: 1, unchanged: 0, removed: 0, diagnostics: []))
    }

    @Test func neverTouchesWhatItDidNotMake() throws {
        try store.put("*", at: "public/.gitignore")
        try store.put("x", at: "public/CNAME")
        try LittleSite(["index.html": "Mỹ"]).publish(in: store)
        try LittleSite(["a.html": "Mỹ"]).publish(in: store)
        #expect(store.published == [".gitignore": "*", "CNAME": "x", "a.html": "Mỹ"])
    }

    @Test func writesAnewAFileOfOursThatWasEditedOrDeleted() throws {
        let site = LittleSite(["a.html": "Mỹ", "b.html": "Nga"])
        try site.publish(in: store)
        try store.put("sửa", at: "public/a.html")
        try store.remove("public/b.html")
        let summary = try site.publish(in: store)
        #expect(summary == WriteSummary(written: 2, unchanged: 0, removed: 0, diagnostics: []))
        #expect(store.published == site.files)
    }

    @Test func replacesAFileOfOursThatCannotBeRead() throws {
        try LittleSite(["a.html": "Mỹ"]).publish(in: store)
        store.fail("public/a.html", .notPermitted, when: .read)
        let summary = try LittleSite(["a.html": "Nga"]).publish(in: store)
        #expect(summary == WriteSummary(written: 1, unchanged: 0, removed: 0, diagnostics: []))
        #expect(store.published == ["a.html": "Nga"])
    }

    @Test func takesAFileThatCannotBeReadForAForeignOne() throws {
        try store.put("của tôi", at: "public/a.html")
        store.fail("public/a.html", .notPermitted, when: .read)
        let summary = try LittleSite(["a.html": "của tôi"]).publish(in: store)
        #expect(summary.diagnostics == [.foreignFile("public/a.html")])
    }

    @Test func givesUpAFileThatWasEditedAndIsNoLongerOfTheSite() throws {
        try LittleSite(["a.html": "Mỹ", "b.html": "Nga"]).publish(in: store)
        try store.put("sửa", at: "public/b.html")
        let summary = try LittleSite(["a.html": "Mỹ"]).publish(in: store)
        #expect(summary.diagnostics == [.editedFile("public/b.html")])
        #expect(store.published == ["a.html": "Mỹ", "b.html": "sửa"])
        let next = try LittleSite(["a.html": "Mỹ", "b.html": "Nga"]).publish(in: store)
        #expect(next.diagnostics == [.foreignFile("public/b.html")])
    }

    @Test func trustsTheBytesWhenAnotherHandRestoredOlderPages() throws {
        // A checkout of an older state of the output brings back the pages but not the manifest.
        try LittleSite(["a.html": "1", "b.html": "1"]).publish(in: store)
        try LittleSite(["a.html": "2", "b.html": "2"]).publish(in: store)
        try store.put("1", at: "public/a.html")
        try store.put("1", at: "public/b.html")
        try LittleSite(["a.html": "1", "b.html": "1"]).publish(in: store)
        let summary = try LittleSite(["a.html": "1"]).publish(in: store)
        #expect(summary == WriteSummary(written: 0, unchanged: 1, removed: 1, diagnostics: []))
    }

    // MARK: Obstacles

    @Test func followsNoLinkToAFolder() throws {
        try store.put("quý", at: "elsewhere/a.html")
        try LittleSite(["articles/a.html": "1", "articles/b.html": "1"]).publish(in: store)
        for name in ["a", "b"] { try store.remove("public/articles/\(name).html") }
        try store.remove("public/articles")
        try store.link("public/articles", to: "../elsewhere")
        let summary = try LittleSite(["articles/a.html": "2", "index.html": ""]).publish(in: store)
        #expect(summary.diagnostics == [.link("public/articles")])
        #expect(try store.kind(of: "public/articles") == .link)
        #expect(store.files["elsewhere/a.html"] == Array("quý".utf8))
        #expect(store.published == ["index.html": ""])
    }

    @Test func knowsItsFilesAgainWhenTheObstacleIsGone() throws {
        try LittleSite(["articles/a.html": "1"]).publish(in: store)
        try store.rename("public/articles", to: "public/aside")
        try store.link("public/articles", to: "aside")
        try LittleSite(["articles/a.html": "2"]).publish(in: store)
        try store.remove("public/articles")
        try store.rename("public/aside", to: "public/articles")
        let summary = try LittleSite(["articles/a.html": "2"]).publish(in: store)
        #expect(summary == WriteSummary(written: 1, unchanged: 0, removed: 0, diagnostics: []))
    }

    @Test func followsNoLinkToAFile() throws {
        try store.put("Mỹ", at: "elsewhere.html")
        try store.link("public/index.html", to: "../elsewhere.html")
        for text in ["Mỹ", "Nga"] {
            let summary = try LittleSite(["index.html": text]).publish(in: store)
            #expect(summary.diagnostics == [.link("public/index.html")])
        }
        #expect(store.files["elsewhere.html"] == Array("Mỹ".utf8))
        #expect(try store.kind(of: "public/index.html") == .link)
    }

    @Test(arguments: [
        ("public/a.html/mine", "a.html", Diagnostic.noFile("public/a.html")),
        ("public/a", "a/b/c.html", Diagnostic.noFolder("public/a")),
        ("public/x", ".sitegen/manifest", Diagnostic.reservedPath("public/.sitegen/manifest")),
        ("public/x", ".gitignore", Diagnostic.reservedPath("public/.gitignore")),
    ])
    func buildsTheRestRoundAnObstacle(present: String, path: String, diagnostic: Diagnostic) throws {
        try store.put("của tôi", at: present)
        let summary = try LittleSite([path: "", "rest.html": ""]).publish(in: store)
        #expect(summary.diagnostics == [diagnostic])
        #expect(summary.written == 1)
        #expect(store.files[present] == Array("của tôi".utf8))
        #expect(store.published["rest.html"] == "")
    }

    // MARK: Pages that could not be rendered

    @Test func keepsPagesThatCouldNotBeRenderedAndWhatTheyMayLinkTo() throws {
        try LittleSite(["a.html": "b.html", "b.html": "", "index.html": "a.html"]).publish(in: store)
        let site = LittleSite(["index.html": "a.html mới"])
        let summary = try site.publish(in: store, keeping: [SitePath("a.html"), SitePath("never-was.html")])
        #expect(summary.removed == 0)
        #expect(
            summary.diagnostics.map(\.description) == [
                "public: warning: removal put off for old files, 1 in number; pages that can't be made again may link "
                    + "to them; mend those pages and build again [removals-put-off]"
            ])
        #expect(store.published == ["a.html": "b.html", "b.html": "", "index.html": "a.html mới"])
        let mended = try site.publish(in: store)
        #expect(mended == WriteSummary(written: 0, unchanged: 1, removed: 2, diagnostics: []))
    }

    @Test func removesAllTheSameWhenThereIsNothingToKeep() throws {
        try LittleSite(["a.html": "", "b.html": ""]).publish(in: store)
        let summary = try LittleSite(["a.html": ""]).publish(in: store, keeping: [SitePath("never-was.html")])
        #expect(summary == WriteSummary(written: 0, unchanged: 1, removed: 1, diagnostics: []))
    }

    // MARK: Damage

    @Test(arguments: ["", "sitegen manifest 2\nend\n", "sitegen manifest 1\n", "sitegen manifest 1\nrác\nend\n"])
    func takesOverFilesWithTheRightBytesWhenTheManifestIsDamaged(text: String) throws {
        let site = LittleSite(["a.html": "Mỹ", "b.html": "Nga"])
        try site.publish(in: store)
        try store.put(text, at: "public/.sitegen/manifest")
        let summary = try LittleSite(["a.html": "Mỹ", "b.html": "mới"]).publish(in: store)
        #expect(
            summary.diagnostics == [.damagedManifest("public/.sitegen/manifest"), .foreignFile("public/b.html")])
        #expect(store.published == site.files)
        let next = try site.publish(in: store)
        #expect(next == WriteSummary(written: 0, unchanged: 2, removed: 0, diagnostics: []))
    }

    @Test(arguments: ["", "sitegen journal 1\ndrop 44bc2cf5ad770999 a.html\n", "rác"])
    func ignoresADamagedJournal(text: String) throws {
        let site = LittleSite(["a.html": "abc"])
        try site.publish(in: store)
        try store.put(text, at: "public/.sitegen/journal")
        let summary = try site.publish(in: store)
        #expect(summary == WriteSummary(written: 0, unchanged: 1, removed: 0, diagnostics: []))
        #expect(try store.kind(of: "public/.sitegen/journal") == nil)
    }
}
