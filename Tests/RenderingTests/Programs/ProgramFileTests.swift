import Model
import Testing

@testable import Rendering

@Suite struct ProgramFileTests {
    @Test func hasAFeedAndFactsForCountriesAndWeaponsAndFilesForTheWhole() {
        let paths = ProgramFile.all(of: RenderedSite.sample.make()).compactMap(\.path?.value)
        #expect(
            paths.sorted() == [
                "countries/ru.json", "countries/ru.xml", "countries/tr.json", "countries/tr.xml", "data/articles.jsonl",
                "data/deals.csv", "data/entities.csv", "data/events.csv", "data/mentions.csv", "data/mentions.json",
                "feed.xml", "robots.txt", "weapons/s-400.json", "weapons/s-400.xml",
            ])
    }

    @Test func standsWhereItIsAnnounced() throws {
        let site = try RenderedSite(RenderedSite.sample)
        for file in site.edition.programFiles { #expect(try site.edition.render(file)?.path == file.path, "\(file)") }
        let links = site.scan(.entity(SampleSite.turkiye)).tags("link").filter { $0["rel"] == "alternate" }
        #expect(links.map { $0["href"] ?? "" } == ["../countries/tr.xml", "../feed.xml", "../countries/tr.json"])
    }

    @Test func hasThemForDealsToo() {
        let deal = DealID(supplier: SampleSite.russia, recipient: SampleSite.turkiye, weapon: SampleSite.s400)
        let page = Site.Page(route: .deal(deal), path: SitePath("deals/russia-turkiye-s-400.html"))
        #expect(ProgramFile.feedPath(of: page)?.value == "deals/russia-turkiye-s-400.xml")
        #expect(ProgramFile.factsPath(of: page)?.value == "deals/russia-turkiye-s-400.json")
    }
}
