import Model
import Testing

@testable import Rendering

@Suite struct FeedMakerTests {
    /// Two articles that tell of one delivery, the second a year later, and one that tells none.
    private static func sample(publish: PublishPolicy = .full) -> SampleSite {
        let delivery = SampleEvent.make(
            "delivery actual supplier=country/ru weapon=weapon/s-400 recipient=country/tr", on: .day(2019, 7, 12))
        let wish = SampleEvent.make(
            "interest possible recipient=country/tr weapon=weapon/s-400", speaker: SampleSite.erdogan)
        func fields(_ date: String) -> ArticleFields { ArticleFields(date: CalendarDate(date), source: "Tuổi Trẻ") }
        return SampleSite(articles: [
            SampleArticle(
                id: "001", text: "Nga giao S-400 cho Ankara.", title: "Bàn giao", fields: fields("2019-07-13"),
                publish: publish, read: { _ in SampleReadings(events: [delivery]) }),
            SampleArticle(
                id: "002", text: "Erdogan muốn mua S-400.", title: "Muốn mua", publish: publish,
                read: { _ in SampleReadings(events: [wish]) }),
            SampleArticle(
                id: "003", text: "S-400 là gì? Thổ Nhĩ Kỳ.", title: "Giải thích", fields: fields("2020-01"),
                publish: publish),
        ])
    }

    private func titles(_ xml: String?) -> [String] {
        (xml ?? "").split(separator: "<entry>").dropFirst().compactMap { entry in
            entry.split(separator: "<title>").dropFirst().first.map { String($0.prefix { $0 != "<" }) }
        }
    }

    @Test func beginsWithTheNewestEvidenceAndEndsWithWhatHasNoDate() throws {
        let site = try RenderedSite(FeedMakerTests.sample())
        let weapon = try site.text("weapons/s-400.xml")
        #expect(
            titles(weapon) == [
                "Giải thích", "Nga bàn giao S-400 cho Thổ Nhĩ Kỳ", "Thổ Nhĩ Kỳ có thể mua S-400",
            ])
        #expect(titles(try site.text("feed.xml")) == titles(weapon))
        #expect(titles(try site.text("countries/ru.xml")) == ["Nga bàn giao S-400 cho Thổ Nhĩ Kỳ"])
        #expect(try site.text("people/recep-tayyip-erdogan.xml") == nil, "only countries and weapons have feeds")
    }

    @Test func tellsWhenWhetherAndByWhom() throws {
        let xml = try #require(try RenderedSite(FeedMakerTests.sample()).text("countries/tr.xml"))
        #expect(xml.contains("<summary>đã diễn ra · 12/7/2019 · báo đăng: 13/7/2019</summary>"))
        #expect(xml.contains("<summary>có thể · theo Recep Tayyip Erdogan · báo đăng: không rõ ngày</summary>"))
        #expect(xml.contains("<summary>Bài báo · Tuổi Trẻ · báo đăng: tháng 1/2020</summary>"))
        #expect(xml.contains("<updated>2020-01-01T00:00:00Z</updated>"))
        #expect(xml.contains("href=\"../articles/001.html#s1-1\""))
    }

    @Test func quotesNoMoreThanMayBeReprinted() throws {
        #expect(try #require(try RenderedSite(FeedMakerTests.sample()).text("feed.xml")).contains("Nga giao S-400 cho"))
        let withheld = try RenderedSite(FeedMakerTests.sample(publish: .links))
        for file in try withheld.edition.programFiles.compactMap({ try withheld.edition.render($0) }) {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(!text.contains("Nga giao") && !text.contains("là gì"), "\(file.path)")
        }
    }

    @Test func namesItsEntriesByAddressesWhereTheSiteHasOne() throws {
        let xml = try #require(try RenderedSite(FeedMakerTests.sample()).text("countries/tr.xml"))
        #expect(xml.split(separator: "<id>").dropFirst().allSatisfy { $0.hasPrefix("urn:sha256:") })
        var sample = FeedMakerTests.sample()
        sample.settings.baseURL = "https://kho.vn/a"
        let known = try #require(try RenderedSite(sample).text("countries/tr.xml"))
        #expect(known.contains("<id>https://kho.vn/a/countries/tr.html</id>"))
        #expect(known.contains("<id>https://kho.vn/a/articles/001.html#e-"))
        #expect(known.contains("rel=\"self\" type=\"application/atom+xml\" href=\"https://kho.vn/a/countries/tr.xml\""))
        #expect(known.contains("href=&quot;https://kho.vn/a/articles/001.html#s1-1&quot;"))
        #expect(!known.contains("../"))
    }
}
