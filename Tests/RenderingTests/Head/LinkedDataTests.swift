import Foundation
import Model
import Testing

@testable import Rendering

@Suite struct LinkedDataTests {
    private func nodes(_ html: String) throws -> [[String: Any]] {
        let script = try #require(html.split(separator: "<script type=\"application/ld+json\">").dropFirst().first)
        let json = try #require(script.split(separator: "</script>").first)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect(object["@context"] as? String == "https://schema.org")
        return try #require(object["@graph"] as? [[String: Any]])
    }

    @Test func tellsEveryPagesKindOfThing() throws {
        let site = try RenderedSite(RenderedSite.sample)
        let kinds: [(Route, String)] = [
            (.home, "WebSite"), (.about, "AboutPage"), (.data, "Dataset"), (.articles, "CollectionPage"),
            (.article("001"), "NewsArticle"), (.article("002"), "CollectionPage"),
            (.entity(SampleSite.turkiye), "Country"), (.entity(SampleSite.s400), "Product"),
            (.entity(SampleSite.erdogan), "Person"), (.entity(SampleSite.interfax), "Organization"),
            (.entity(SampleSite.incirlik), "Place"),
        ]
        for (route, kind) in kinds { #expect(try nodes(site.html(route))[0]["@type"] as? String == kind, "\(route)") }
        #expect(!site.html(.notFound).contains("ld+json"))
    }

    @Test func saysWhereAnArticleComesFromAndWhomItNames() throws {
        let node = try nodes(try RenderedSite(RenderedSite.sample).html(.article("001")))[0]
        #expect(node["headline"] as? String == "Nga giao S-400")
        #expect(node["datePublished"] as? String == "2019-07-12")
        #expect(node["isBasedOn"] as? String == "https://tuoitre.vn/a?b=1&c=2")
        #expect((node["publisher"] as? [String: String])?["name"] == "Tuổi Trẻ")
        let names = try #require(node["mentions"] as? [[String: String]])
        #expect(names.first { $0["name"] == "Nga" }?["sameAs"] == "https://www.wikidata.org/entity/Q159")
        #expect(names.first { $0["name"] == "Interfax" }?["sameAs"] == nil)
    }

    @Test func callsNothingAnEventThatAnArticleDoesNotReportAsHappened() throws {
        let events = [
            SampleEvent.make("delivery actual supplier=country/ru", on: .day(2019, 7, 12)),
            SampleEvent.make("sanction planned actor=country/ru", on: .day(2019, 7, 13)),
            SampleEvent.make("payment denied actor=country/ru", on: .day(2019, 7, 14)),
            SampleEvent.make("contract actual supplier=country/ru", on: .day(2019, 7, 15), speaker: SampleSite.erdogan),
        ]
        let article = SampleArticle(id: "1", text: "Nga.", read: { _ in SampleReadings(events: events) })
        let node = try nodes(try RenderedSite(SampleSite(articles: [article])).html(.events(year: 2019)))[0]
        let parts = try #require(node["hasPart"] as? [[String: Any]])
        #expect(parts.map { $0["startDate"] as? String } == ["2019-07-12"])
        #expect(parts[0]["@type"] as? String == "Event")
    }

    @Test func linksWholeAddressesWhereTheSiteHasOne() throws {
        var sample = RenderedSite.sample
        sample.settings.baseURL = "https://kho.vn/a"
        let html = try RenderedSite(sample).html(.entity(SampleSite.turkiye))
        let all = try nodes(html)
        #expect(all[0]["url"] as? String == "https://kho.vn/a/countries/tr.html")
        let steps = try #require(all[1]["itemListElement"] as? [[String: Any]])
        #expect(steps.map { $0["item"] as? String } == ["https://kho.vn/a/", "https://kho.vn/a/countries.html", nil])
    }

    @Test func givesReferenceManagersTheirTags() throws {
        let site = try RenderedSite(RenderedSite.sample)
        let tags = site.scan(.article("001")).tags("meta").filter { $0["name"]?.hasPrefix("citation_") == true }
        #expect(
            tags.map { "\($0["name"] ?? "")=\($0["content"] ?? "")" } == [
                "citation_title=Nga giao S-400", "citation_author=Đ.K.L.", "citation_publisher=Tuổi Trẻ",
                "citation_publication_date=2019/07/12", "citation_language=vi",
            ])
        #expect(!site.html(.home).contains("citation_"))
    }
}
