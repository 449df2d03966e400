import Model
import Testing

@testable import Rendering

/// The list of deals, the matrix, and a country's and weapon's part in them.
@Suite struct DealListPageTests {
    private static let usa = EntityID(.country, "us")

    private func site() throws -> RenderedSite {
        let article = SampleArticle(
            id: "1", text: "Ankara mua S-400 của Nga. Mỹ đe dọa Ankara.", title: "Tin",
            read: { text in
                SampleReadings(events: [
                    SampleEvent.make(
                        "contract actual supplier=country/ru recipient=country/tr weapon=weapon/s-400", at: text["mua"],
                        on: .year(2017)),
                    SampleEvent.make(
                        "threat actual actor=country/us target=country/tr", at: text["đe dọa"], in: (0, 1)),
                ])
            })
        let usa = Entity(
            id: DealListPageTests.usa, name: "Mỹ", nameEnglish: "United States",
            details: .country(CountryDetails(alpha3: "USA", capital: "Washington", region: "Americas")),
            wikidata: nil)
        return try RenderedSite(
            SampleSite(
                articles: [article], entities: SampleSite.lexicon + [usa], deals: { [SampleDeal.make($0)] }))
    }

    @Test func listsDealsWithWhatASortGoesBy() throws {
        let html = try site().html(.deals)
        #expect(html.contains("<th scope=\"row\"><a href=\"deals/ru-tr-s-400.html\">Nga – Thổ Nhĩ Kỳ: S-400</a></th>"))
        #expect(html.contains("<td data-sort=\"6\"><span class=\"standing reported\">Đã đặt mua</span>"))
        #expect(html.contains("<time datetime=\"2019-07-12\">12/7/2019</time>"))
    }

    @Test func countsThemByStatusAndLeadsToTheRows() throws {
        let html = try site().html(.deals)
        #expect(html.contains("<li><a href=\"#deals-contracted\">Đã đặt mua</a> <b>1</b></li>"))
        #expect(
            html.contains(
                "<tbody id=\"deals-contracted\">\n<tr class=\"letter\"><th scope=\"rowgroup\" colspan=\"6\">Đã đặt mua")
        )
    }

    @Test func putsTheWeaponWhereSupplierAndRecipientMeet() throws {
        let html = try site().html(.deals)
        #expect(html.contains("<th scope=\"col\"><a href=\"countries/tr.html\">Thổ Nhĩ Kỳ</a></th></tr>"))
        #expect(html.contains("<tr><th scope=\"row\"><a href=\"countries/ru.html\">Nga</a></th><td><i>Thổ Nhĩ Kỳ</i>"))
    }

    @Test func tellsACountryAsBuyerAsSellerAndInPolitics() throws {
        let site = try site()
        #expect(
            site.html(.entity(SampleSite.turkiye)).contains(
                "<h3 id=\"deals-recipient\">Mua hoặc muốn mua <small>1</small></h3>"))
        #expect(
            site.html(.entity(SampleSite.russia)).contains(
                "<h3 id=\"deals-supplier\">Bán hoặc chào bán <small>1</small></h3>"))
        let politics = site.html(.entity(DealListPageTests.usa))
        #expect(!politics.contains("id=\"deals\"") && politics.contains("<section id=\"politics\">"))
        #expect(politics.contains("href=\"../articles/1.html#s1-2\""))
    }

    @Test func sortsTheUsersOfAWeaponByHowFarTheyAre() throws {
        let html = try site().html(.entity(SampleSite.s400))
        #expect(html.contains("<h3 id=\"deals-ordered\">Đã đặt mua <small>1</small></h3>"))
        #expect(html.contains(">Nga – Thổ Nhĩ Kỳ</a>"))
    }

    @Test func saysSoWhenThereAreNone() throws {
        let html = try RenderedSite(SampleSite(articles: [SampleArticle(id: "1", text: "Không có gì.")])).html(.deals)
        #expect(html.contains("Chưa ghép được thương vụ nào.") && !html.contains("<table"))
    }
}
