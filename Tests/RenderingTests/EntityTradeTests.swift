import Model
import Testing

@testable import Rendering

/// Who sells what to whom, on the pages of countries and weapons.
@Suite struct EntityTradeTests {
    private static let parties = "supplier=country/ru recipient=country/tr weapon=weapon/s-400"

    /// A site whose only article names the two countries and the weapon, and tells these events in this order.
    private func site(_ events: [String]) throws -> RenderedSite {
        try RenderedSite(
            SampleSite(articles: [
                SampleArticle(
                    id: "1", text: "Ankara mua S-400 của Nga. Hàng chưa đến.", title: "Tin",
                    read: { text in
                        SampleReadings(
                            events: events.enumerated().map { number, notation in
                                SampleEvent.make(notation, at: text["mua"], on: .year(2020 - number))
                            })
                    })
            ]))
    }

    @Test func putsTheStepsIntoTheOrderOfDeals() throws {
        let html = try site([
            "delivery planned \(EntityTradeTests.parties)", "contract actual \(EntityTradeTests.parties)",
        ]).html(.entity(SampleSite.turkiye))
        #expect(html.contains("<h3>Mua hoặc muốn mua</h3>") && !html.contains("Bán hoặc chào bán"))
        #expect(
            html.contains(
                """
                <tr><th scope="row"><a href="../countries/ru.html">Nga</a></th>\
                <td><a href="../weapons/s-400.html">S-400</a></td><td><ul>\
                <li><a href="../articles/1.html#s1-1"><span class="modality actual">Đặt mua</span></a></li>\
                <li><a href="../articles/1.html#s1-1"><span class="modality planned">Bàn giao</span></a> (dự kiến)</li></ul>
                """))
    }

    @Test func showsTheOtherSideOnEachPage() throws {
        let site = try site(["contract actual \(EntityTradeTests.parties)"])
        #expect(site.html(.entity(SampleSite.russia)).contains("<h3>Bán hoặc chào bán</h3>"))
        #expect(site.scan(.entity(SampleSite.s400)).text.contains("Nga Thổ Nhĩ Kỳ"))
    }

    @Test func leavesOutALineThatSaysLessThanAnother() throws {
        let site = try site([
            "interest actual recipient=country/tr weapon=weapon/s-400", "contract actual \(EntityTradeTests.parties)",
        ])
        #expect(!site.html(.entity(SampleSite.turkiye)).contains("không rõ</th>"))
        let alone = try self.site(["interest actual recipient=country/tr weapon=weapon/s-400"])
        #expect(alone.html(.entity(SampleSite.turkiye)).contains("<th scope=\"row\">không rõ</th>"))
    }

    @Test func addsTalksOfTheTwoToTheirLine() throws {
        let html = try site([
            "contract actual \(EntityTradeTests.parties)",
            "negotiation actual participant=country/tr participant=country/ru weapon=weapon/s-400",
            "negotiation denied participant=country/tr weapon=weapon/s-400",
        ]).html(.entity(SampleSite.turkiye))
        #expect(html.contains("<span class=\"modality actual\">Đàm phán</span>"))
        #expect(!html.contains("<span class=\"modality denied\">Đàm phán</span>"), "it names one side only")
    }

    @Test func saysNothingOfWhatIsNoTrade() throws {
        let site = try site(["threat actual actor=country/ru target=country/tr weapon=weapon/s-400"])
        for entity in [SampleSite.turkiye, SampleSite.s400] {
            #expect(!site.html(.entity(entity)).contains("id=\"trade\""))
        }
    }
}
