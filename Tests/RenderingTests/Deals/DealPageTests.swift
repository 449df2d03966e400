import Model
import Testing

@testable import Rendering

/// The page of a deal and what leads to it.
@Suite struct DealPageTests {
    private static let sides = "supplier=country/ru recipient=country/tr weapon=weapon/s-400"

    /// An article with a sale, a delivery to come and a threat.
    private static func article(_ id: String = "1", publish: PublishPolicy = .full) -> SampleArticle {
        SampleArticle(
            id: id, text: "Ankara mua S-400 của Nga. Hàng sẽ đến. Ankara bị đe dọa.", title: "Bài \(id)",
            publish: publish,
            read: { text in
                SampleReadings(events: [
                    SampleEvent.make("contract actual \(sides)", at: text["mua"], on: .month(2017, 7)),
                    SampleEvent.make("delivery planned \(sides)", at: text["đến"], in: (0, 1)),
                    SampleEvent.make(
                        "threat actual target=country/tr weapon=weapon/s-400", at: text["đe dọa"], in: (0, 2),
                        speaker: SampleSite.interfax),
                ])
            })
    }

    private func site(
        _ articles: [SampleArticle] = [article()],
        _ deal: @escaping @Sendable ([StoryEvent]) -> Deal = { SampleDeal.make($0, gaps: [.delivery, .value]) }
    ) throws -> RenderedSite {
        try RenderedSite(SampleSite(articles: articles, deals: { [deal($0)] }))
    }

    private func page(_ site: RenderedSite) -> String { site.html(.deal(SampleDeal.id)) }

    @Test func printsTheStatusWithItsReasonAndTheSentenceThatDecided() throws {
        let html = page(try site())
        #expect(html.contains("<h1>Nga – Thổ Nhĩ Kỳ: S-400</h1>"))
        #expect(html.contains("<span class=\"standing reported\">Đã đặt mua</span> <small>một nguồn kể</small>"))
        #expect(html.contains("Đây là bậc cao nhất mà các câu báo kể là đã đạt tới."))
        #expect(html.contains("Bên tự nói vậy: <span class=\"who\"><a href=\"../countries/tr.html\">Thổ Nhĩ Kỳ</a>"))
        #expect(html.contains("<q>Ankara <mark>mua</mark> S-400 của Nga.</q>"))
        #expect(html.contains("<a href=\"../articles/1.html#s1-1\">câu 1.1</a>"))
        #expect(html.contains("<dt>Bước tiếp theo</dt><dd><span class=\"standing planned\">Bàn giao</span>"))
    }

    @Test func readsTheLadderAsTextWithWhatIsMissing() throws {
        let html = page(try site())
        let missing = try #require(html.range(of: "Ý định, Đề nghị mua"))
        let contract = try #require(html.range(of: "id=\"rung-contracted\""))
        let delivery = try #require(html.range(of: "id=\"rung-delivered\""))
        #expect(missing.lowerBound < contract.lowerBound && contract.lowerBound < delivery.lowerBound)
        #expect(html.contains("Thanh toán, Bàn giao một phần: không thấy câu nào kể."))
    }

    @Test func tellsPoliticsBesideTheLadder() throws {
        let html = page(try site())
        #expect(html.contains("<section id=\"track-political\" class=\"track\">"))
        #expect(html.contains("có đe doạ, cảnh báo"))
        #expect(
            html.contains("theo <a href=\"../organisations/interfax.html\">Interfax</a>") || html.contains("Interfax"))
    }

    @Test func saysWhatIsNotKnown() throws {
        let html = page(try site())
        #expect(
            html.contains("<li>Không thấy bằng chứng về bàn giao.</li>") && html.contains("<li>Không rõ giá trị.</li>"))
        #expect(!html.contains("id=\"conflicts\"") && !html.contains("id=\"batches\""), "empty parts are left out")
    }

    @Test func setsConflictsSideBySide() throws {
        let html = page(
            try site { events in
                let tellings = events.map(\.tellings)
                return SampleDeal.make(
                    events,
                    conflicts: [
                        Conflict(
                            field: .date, type: .contract,
                            sides: [
                                .init(statement: .date(DealDate(.day(2017, 9, 12))), evidence: tellings[0]),
                                .init(
                                    statement: .date(DealDate(.month(2017, 7), isLatest: true)),
                                    evidence: tellings[1]),
                            ], isWithinArticle: true)
                    ])
            })
        #expect(html.contains("<h3>Đặt mua: các nguồn nêu thời điểm khác nhau</h3>"))
        #expect(html.contains("Mâu thuẫn nằm ngay trong một bài."))
        #expect(html.contains("<p class=\"statement\">12/9/2017</p>"))
        #expect(html.contains("<p class=\"statement\">tháng 7/2017 hoặc sớm hơn</p>"))
    }

    @Test func countsNearlyTheSamePassagesAsOneSource() throws {
        let html = page(
            try site([DealPageTests.article("1"), DealPageTests.article("2")]) { events in
                let merged = events.map { event in
                    StoryEvent(
                        id: event.id, type: event.type, modality: event.modality, time: event.time,
                        arguments: event.arguments, rule: event.rule,
                        evidence: event.tellings.map { EventEvidence(telling: $0, source: 0) })
                }
                return SampleDeal.make(merged)
            })
        #expect(html.contains("href=\"../articles/2.html#s1-1\""))
    }

    @Test(arguments: [PublishPolicy.links, .excerpts]) func quotesNoMoreThanMayBeReprinted(_ policy: PublishPolicy)
        throws
    {
        let html = page(try site([DealPageTests.article("1", publish: policy)]))
        #expect(!html.contains("Hàng sẽ"), "it names nothing, so that its page does not show it")
        #expect(html.contains("<q>") == (policy == .excerpts))
        #expect(html.contains("href=\"../articles/1.html#event-2\""))
    }

    @Test func isLinkedFromEventsArticlesAndEntities() throws {
        let site = try site()
        let article = site.html(.article("1"))
        #expect(article.contains("<a href=\"../deals/ru-tr-s-400.html\">Nga – Thổ Nhĩ Kỳ: S-400</a></small></li>"))
        #expect(article.contains("<section id=\"deals\">"))
        for route in [Route.entity(SampleSite.turkiye), .entity(SampleSite.russia), .entity(SampleSite.s400)] {
            #expect(site.html(route).contains("href=\"../deals/ru-tr-s-400.html\""))
        }
        #expect(site.html(.home).contains("href=\"deals/ru-tr-s-400.html\""), "it is in motion")
        #expect(site.html(.events(year: 2017)).contains("Thương vụ: <a href=\"../deals/ru-tr-s-400.html\">"))
    }
}
