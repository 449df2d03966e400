import Foundation
import Model
import Storage
import Testing

@testable import Pipeline

@Suite struct SiteBuilderTests {
    @Test func writesTheSameBytesWhateverTheJobsAndTheOrderOfFiles() async throws {
        try await TemporaryFolder.use { folder in
            let (first, second) = (ProjectOnDisk(folder: folder + "/a"), ProjectOnDisk(folder: folder + "/b"))
            try first.copySeeds()
            try second.copySeeds(reversed: true)
            try await first.build(jobs: 1)
            try await second.build(jobs: 7)
            let (one, other) = (try first.site(), try second.site())
            #expect(one.count > 60)
            #expect(one.keys.sorted() == other.keys.sorted())
            #expect(one.filter { other[$0.key] != $0.value }.keys.sorted() == [])
        }
    }

    @Test func writesNothingWhereNothingChanged() async throws {
        try await TemporaryFolder.use { folder in
            let project = ProjectOnDisk(folder: folder)
            try project.copySeeds()
            let first = try await project.build()
            let times = try project.times()
            let second = try await project.build(jobs: 1)
            let files = try #require(second.files)
            #expect(files.written == 0 && files.removed == 0 && files.unchanged == first.files?.written)
            #expect(try project.times() == times)
        }
    }

    @Test func removesThePageOfADeletedArticleAndLeavesForeignFiles() async throws {
        try await TemporaryFolder.use { folder in
            let project = ProjectOnDisk(folder: folder)
            try project.write("Nga giao S-400.", to: "seeds/a.txt")
            try project.write("Ấn Độ mua S-400.", to: "seeds/b.txt")
            try project.write("*", to: "public/.gitignore")
            try project.write("của tôi", to: "public/articles/ghi-chu.html")
            try await project.build()
            let before = try project.site().keys
            try project.remove("seeds/b.txt")
            let report = try await project.build()
            let after = try project.site().keys
            #expect(
                Set(before).subtracting(after) == [
                    "articles/b.html", "countries/india.html", "countries/india.json", "countries/india.xml",
                    "deals/russia-india-s-400.html", "deals/russia-india-s-400.json", "deals/russia-india-s-400.xml",
                    "map.html", "timeline/contract.html",
                ])
            #expect(report.files?.removed == 9)
            #expect(after.contains("public/.gitignore") == false && after.contains(".gitignore"))
            #expect(after.contains("articles/ghi-chu.html"))
        }
    }

    @Test func changesOfOtherPagesOnlyTheVersionWhenAnArticleIsAdded() async throws {
        try await TemporaryFolder.use { folder in
            let project = ProjectOnDisk(folder: folder)
            try project.write("Nga giao S-400.", to: "seeds/a.txt")
            try project.write("Israel đặt mua F-35 của Mỹ.", to: "seeds/b.txt")
            try await project.build()
            let before = try project.site()
            let times = try project.times()
            try project.write("Ấn Độ mua S-400.", to: "seeds/c.txt")
            try await project.build()
            let after = try project.site()
            #expect(
                Set(after.keys).subtracting(before.keys) == [
                    "articles/c.html", "countries/india.html", "countries/india.json", "countries/india.xml",
                    "deals/russia-india-s-400.html", "deals/russia-india-s-400.json", "deals/russia-india-s-400.xml",
                ])
            let changed = before.keys.filter {
                !$0.hasPrefix("data/") && withoutVersion(before[$0]) != withoutVersion(after[$0])
            }
            #expect(
                changed.sorted() == [
                    // The numbers of articles and countries, then the lists, the search, the timeline, the feeds, the
                    // weapon and the country of its makers.
                    "404.html", "about.html", "articles.html", "countries.html", "countries/russia.html",
                    "countries/russia.json", "countries/russia.xml", "deals.html", "feed.xml", "index.html", "map.html",
                    "review.html", "search.html", "search/directory.js", "search/texts-0.js", "search/words-0.js",
                    "timeline.html",
                    "timeline/contract.html", "weapons.html", "weapons/s-400.html", "weapons/s-400.json",
                    "weapons/s-400.xml",
                ])
            for asset in before.keys.filter({ $0.hasPrefix("assets/") }) {
                #expect(try project.times()[asset] == times[asset])
            }
        }
    }

    @Test func tellsWhatItBegins() async throws {
        let steps = Steps()
        try await TemporaryFolder.use { folder in
            try ProjectOnDisk(folder: folder).write("Nga giao S-400.", to: "seeds/a.txt")
            let builder = SiteBuilder(
                store: DiskStore(), options: Repository.options(project: folder), progress: { steps.add($0) })
            _ = try await builder.build()
            _ = try await builder.check()
        }
        #expect(steps.names == ["reading 1", "rendering 17", "writing", "reading 1", "checking"])
    }

    @Test func checksWithoutWriting() async throws {
        try await TemporaryFolder.use { folder in
            try ProjectOnDisk(folder: folder).write("Nga giao S-400.", to: "seeds/a.txt")
            let report = try await SiteBuilder(store: DiskStore(), options: Repository.options(project: folder)).check()
            #expect(report.files == nil && report.pages == 17)
            #expect(report.diagnostics.filter { $0.id == "broken-link" } == [])
            #expect(try DiskStore().kind(of: "\(folder)/public") == nil)
        }
    }

    @Test func keepsThePagesThatCannotBeMadeThisTime() async throws {
        try await TemporaryFolder.use { folder in
            let project = ProjectOnDisk(folder: folder)
            try project.write("Nga giao S-400.", to: "seeds/a.txt")
            try project.write("Mỹ bán F-35.", to: "seeds/b.txt")
            try await project.build()
            let before = try project.site()
            try FileManager.default.copyItem(atPath: Repository.path("templates"), toPath: "\(folder)/mau")
            try project.write("{{#", to: "mau/pages/country.md")
            try project.remove("seeds/b.txt")
            let report = try await project.build(templates: "\(folder)/mau")
            #expect(report.diagnostics.map(\.id) == ["unclosed-tag", "pages-kept", "removals-put-off"])
            #expect(report.pages == 16 && report.files?.removed == 0)
            let after = try project.site()
            #expect(after.keys.sorted() == before.keys.sorted())
            #expect(after["countries/russia.html"] == before["countries/russia.html"])
        }
    }

    @Test func leavesTheOldSiteAloneWhenItCannotBuild() async throws {
        try await TemporaryFolder.use { folder in
            let project = ProjectOnDisk(folder: folder)
            try project.write("Nga giao S-400.", to: "seeds/a.txt")
            try await project.build()
            let before = try project.site()
            try project.remove("seeds/a.txt")
            await #expect(throws: BuildError.self) { try await project.build() }
            #expect(try project.site() == before)
        }
    }

    /// The page without the version at its foot, which tells of every change of the input.
    private func withoutVersion(_ bytes: [UInt8]?) -> String? {
        bytes.map { String(decoding: $0, as: UTF8.self).replacing(/\b[0-9a-f]{12}\b/, with: "") }
    }
}
