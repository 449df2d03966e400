import Model
import Storage
import Testing

@testable import Writing

/// A build ends at every possible moment; what readers see then, and what the next build makes of it.
@Suite struct PublicationTests {
    static let old = LittleSite([
        "about.html": "index.html",
        "articles/1.html": "countries/nga.html index.html",
        "articles/2.html": "countries/my.html articles/1.html",
        "countries/my.html": "articles/2.html",
        "countries/nga.html": "articles/1.html",
        "index.html": "articles/1.html articles/2.html style.css",
        "style.css": "cũ",
    ])
    /// Article 2 and with it a country are gone, article 3 and its country are new and link to each other.
    static let new = LittleSite([
        "about.html": "index.html",
        "articles/1.html": "countries/nga.html articles/3.html",
        "articles/3.html": "weapons/s-400.html articles/1.html font.css",
        "countries/nga.html": "articles/1.html articles/3.html weapons/s-400.html",
        "font.css": "mới",
        "index.html": "articles/1.html articles/3.html weapons/s-400.html style.css",
        "style.css": "mới",
        "weapons/s-400.html": "articles/3.html countries/nga.html",
    ])

    /// The store in which the site before is published.
    static func begin(with before: LittleSite?) throws -> MemoryStore {
        let store = MemoryStore(["public/.gitignore": "*"])
        if let before { try before.publish(in: store) }
        return store
    }

    @Test(arguments: [(old as LittleSite?, new), (nil, new), (new, old), (old, LittleSite([:]))])
    func survivesAnEndAtEveryMoment(before: LittleSite?, after: LittleSite) throws {
        let whole = try PublicationTests.begin(with: before)
        let start = whole.operations
        try after.publish(in: whole)
        let length = whole.operations - start
        #expect(length > 10)
        for moment in 0..<length {
            let store = try PublicationTests.begin(with: before)
            store.crash(atOperation: moment)
            // A build whose last step is only to tidy up may even succeed.
            _ = try? after.publish(in: store)
            store.heal()
            expectReadable(store, before: before, after: after, "ended at operation \(moment)")
            let summary = try after.publish(in: store)
            #expect(summary.diagnostics == [], "ended at operation \(moment)")
            #expect(store.files == whole.files, "ended at operation \(moment)")
            #expect(store.folders == whole.folders, "ended at operation \(moment)")
        }
    }

    @Test func givesWayToAnotherSiteAfterAnEndAtEveryMoment() throws {
        let whole = try PublicationTests.begin(with: PublicationTests.old)
        let start = whole.operations
        try PublicationTests.new.publish(in: whole)
        let length = whole.operations - start
        try PublicationTests.old.publish(in: whole)
        for moment in 0..<length {
            let store = try PublicationTests.begin(with: PublicationTests.old)
            store.crash(atOperation: moment)
            _ = try? PublicationTests.new.publish(in: store)
            store.heal()
            let summary = try PublicationTests.old.publish(in: store)
            #expect(summary.diagnostics == [], "ended at operation \(moment)")
            #expect(store.files == whole.files, "ended at operation \(moment)")
            #expect(store.folders == whole.folders, "ended at operation \(moment)")
        }
    }

    @Test func survivesAnEndWhileItFinishesAnother() throws {
        let whole = try PublicationTests.begin(with: PublicationTests.old)
        try PublicationTests.new.publish(in: whole)
        let first = try interruptedAfterItsJournal()
        let start = first.operations
        try PublicationTests.new.publish(in: first)
        for moment in 0..<(first.operations - start) {
            let store = try interruptedAfterItsJournal()
            store.crash(atOperation: moment)
            _ = try? PublicationTests.new.publish(in: store)
            store.heal()
            expectReadable(
                store, before: PublicationTests.old, after: PublicationTests.new, "ended again at operation \(moment)")
            try PublicationTests.new.publish(in: store)
            #expect(store.files == whole.files, "ended again at operation \(moment)")
            #expect(store.folders == whole.folders, "ended again at operation \(moment)")
        }
    }

    @Test func finishesTheInterruptedBuildBeforeAnother() throws {
        let store = try interruptedAfterItsJournal()
        #expect(store.published != PublicationTests.new.files.merging([".gitignore": "*"]) { first, _ in first })
        try SiteWriter(store: store, folder: "public").cancel()
        #expect(store.published == PublicationTests.new.files.merging([".gitignore": "*"]) { first, _ in first })
    }

    @Test func finishesLaterWhatARefusalStopped() throws {
        let store = try PublicationTests.begin(with: PublicationTests.old)
        store.fail("public/.sitegen/next/site/weapons/s-400.html", .notPermitted, when: .rename)
        for _ in 0..<2 {
            let error = #expect(throws: BuildError.self) { try PublicationTests.new.publish(in: store) }
            #expect(error?.code == "output-not-writable")
            expectReadable(store, before: PublicationTests.old, after: PublicationTests.new, "refused")
        }
        store.heal()
        try SiteWriter(store: store, folder: "public").cancel()
        #expect(store.published == PublicationTests.new.files.merging([".gitignore": "*"]) { first, _ in first })
    }

    @Test func leavesAFileThatWasEditedSinceTheInterruption() throws {
        let store = try interruptedAfterItsJournal()
        try store.put("sửa", at: "public/articles/2.html")
        try PublicationTests.new.publish(in: store)
        #expect(store.published["articles/2.html"] == "sửa")
        #expect(store.published["countries/my.html"] == nil)
    }

    @Test func followsNoLinkThatWasPutThereSinceTheInterruption() throws {
        let store = try interruptedAfterItsJournal()
        for path in store.files.keys where path.hasPrefix("public/articles/") { try store.remove(path) }
        try store.remove("public/articles")
        try store.put("quý", at: "elsewhere/1.html")
        try store.put("quý", at: "elsewhere/2.html")
        try store.link("public/articles", to: "../elsewhere")
        let summary = try PublicationTests.new.publish(in: store)
        #expect(summary.diagnostics == [.link("public/articles")])
        #expect(store.files["elsewhere/1.html"] == Array("quý".utf8))
        #expect(store.files["elsewhere/2.html"] == Array("quý".utf8))
        #expect(try store.kind(of: "public/articles") == .link)
    }

    /// A store in which the build of the new site ended right after its journal had got its name.
    private func interruptedAfterItsJournal() throws -> MemoryStore {
        var store = try PublicationTests.begin(with: PublicationTests.old)
        for moment in 0..<1_000 {
            store.crash(atOperation: moment)
            _ = try? PublicationTests.new.publish(in: store)
            store.heal()
            if try store.kind(of: "public/.sitegen/journal") != nil { break }
            store = try PublicationTests.begin(with: PublicationTests.old)
        }
        try #require(try store.kind(of: "public/.sitegen/journal") == .file)
        return store
    }

    /// Every file is complete, and no link is broken on the way from the home page or from a page that was always there.
    private func expectReadable(
        _ store: MemoryStore, before: LittleSite?, after: LittleSite, _ comment: Comment,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let pages = store.published
        for (path, text) in pages where path != ".gitignore" {
            #expect(
                text == before?.files[path] || text == after.files[path], "\(path) \(comment)",
                sourceLocation: sourceLocation)
        }
        var pending = ["index.html"] + after.files.keys.filter { before?.files[$0] != nil }
        pending = pending.filter { pages[$0] != nil }
        var seen: Set<String> = []
        while let path = pending.popLast() {
            guard let text = pages[path] else {
                Issue.record("\(path) is linked to but absent; \(comment)", sourceLocation: sourceLocation)
                continue
            }
            if seen.insert(path).inserted, path.hasSuffix(".html") {
                pending += text.split(separator: " ").map(String.init)
            }
        }
    }
}
