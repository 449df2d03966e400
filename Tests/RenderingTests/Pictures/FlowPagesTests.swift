import Model
import Testing

@testable import Rendering

/// The map, and a country between its partners.
@Suite struct FlowPagesTests {
    private let site: RenderedSite

    init() throws {
        let article = SampleArticle(
            id: "1", text: "Ankara mua S-400 của Nga.",
            read: { text in
                SampleReadings(events: [
                    SampleEvent.make(
                        "contract actual supplier=country/ru recipient=country/tr weapon=weapon/s-400", at: text["mua"])
                ])
            })
        site = try RenderedSite(SampleSite(articles: [article], deals: { [SampleDeal.make($0)] }))
    }

    @Test func drawsAnArrowAndLinksTheCountries() {
        let html = site.html(.map)
        #expect(html.contains("role=\"group\" class=\"map\"><title>Bản đồ</title><desc>1 mũi tên"))
        #expect(html.contains("<path class=\"flow agreed\" d=\"M"))
        #expect(
            html.contains("<a href=\"countries/ru.html\" aria-label=\"Nga: bán cho 1 nước, mua của 0 nước\"><circle"))
    }

    @Test func hasTheTableBehindIt() {
        let html = site.html(.map)
        #expect(
            html.contains(
                "<a href=\"countries/ru.html\">Nga</a> → <a href=\"countries/tr.html\">Thổ Nhĩ Kỳ</a></th><td class=\"number\">1</td>"
            ))
        #expect(html.contains("<span class=\"stage agreed\"><a href=\"deals/ru-tr-s-400.html\">S-400</a></span>"))
    }

    @Test func drawsACountryBetweenThoseItBuysOfAndSellsTo() {
        #expect(
            site.html(.entity(SampleSite.turkiye)).contains(
                "<desc>Bán vũ khí cho Thổ Nhĩ Kỳ: Nga. Mua vũ khí của Thổ Nhĩ Kỳ: không thấy kể.</desc>"))
        #expect(site.html(.home).contains("<a href=\"map.html\">Xem bản đồ"))
    }

    @Test func carriesNoStyleThatThePolicyForbids() {
        for (path, bytes) in site.files {
            #expect(TagScanner(bytes).values(of: "style") == [], "\(path)")
        }
    }

    @Test func weighsLessThanAPictureWould() {
        #expect(site.html(.map).utf8.count < 60_000)
    }

    @Test func drawsNothingWhereNobodySells() throws {
        let site = try RenderedSite(RenderedSite.sample)
        #expect(!site.html(.entity(SampleSite.turkiye)).contains("<svg"))
        #expect(!site.html(.home).contains("map.html"))
    }
}
