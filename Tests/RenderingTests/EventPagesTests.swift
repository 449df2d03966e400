import Model
import Testing

@testable import Rendering

/// The events of an archive on its pages.
@Suite struct EventPagesTests {
    private static let sale = "contract actual supplier=country/ru recipient=country/tr weapon=weapon/s-400"
    private static let handover = "delivery planned supplier=country/ru recipient=country/tr weapon=weapon/s-400"

    private static func article(
        _ id: String, publish: PublishPolicy = .full, read: @escaping @Sendable (SampleText) -> [EventMention]
    ) -> SampleArticle {
        SampleArticle(
            id: id, text: "Năm 2017, Ankara mua S-400 của Nga. Hàng chưa đến.", title: "Bài \(id)", publish: publish,
            read: { text in
                SampleReadings(
                    times: [TimeMention(span: text["Năm 2017"], date: .year(2017), basis: .explicit, rule: "year")],
                    events: read(text))
            })
    }

    private func site(_ articles: [SampleArticle]) throws -> RenderedSite {
        try RenderedSite(SampleSite(articles: articles))
    }

    @Test func listsTheEventsOfAnArticleWithDateAndItsGrounds() throws {
        let site = try site([
            EventPagesTests.article("1") { text in
                [
                    SampleEvent.make(EventPagesTests.sale, at: text["mua"], on: .year(2017)),
                    SampleEvent.make(
                        EventPagesTests.handover, at: text["chưa đến"], in: (0, 1), speaker: SampleSite.interfax),
                ]
            }
        ])
        let html = site.html(.article("1"))
        #expect(
            html.contains(
                """
                </p>
                <ul class="beside" aria-label="Sự kiện"><li id="event-1" class="modality actual">\
                Thổ Nhĩ Kỳ đặt mua S-400 của Nga <small>đã diễn ra · <time datetime="2017">năm 2017</time> · \
                <a href="#s1-1">câu 1.1</a></small></li><li id="event-2" class="modality planned">\
                Nga dự kiến bàn giao S-400 cho Thổ Nhĩ Kỳ <small>dự kiến · theo Interfax · <a href="#s1-2">câu 1.2</a>\
                </small></li></ul>
                """))
        #expect(!html.contains("class=\"events\""), "what stands beside the text stands nowhere else")
    }

    @Test func saysOnWhatADateBesideTheTextRests() throws {
        let article = SampleArticle(
            id: "1", text: "Hôm 12/9, Ankara mua S-400.", title: "Tin",
            read: { text in
                SampleReadings(
                    times: [
                        TimeMention(span: text["Hôm 12/9"], date: .day(2017, 9, 12), basis: .officeHolder, rule: "day")
                    ],
                    events: [SampleEvent.make(EventPagesTests.sale, at: text["mua"], on: .day(2017, 9, 12))])
            })
        let html = try site([article]).html(.article("1"))
        #expect(html.contains("<time datetime=\"2017-09-12\">12/9/2017</time>, suy từ nhiệm kỳ · "))
    }

    @Test func listsEventsOfSentencesThatAreLeftOutBelowTheText() throws {
        let site = try site([
            EventPagesTests.article("1", publish: .excerpts) { text in
                [
                    SampleEvent.make(EventPagesTests.sale, at: text["mua"]),
                    SampleEvent.make(EventPagesTests.handover, at: text["chưa đến"], in: (0, 1)),
                ]
            }
        ])
        let html = site.html(.article("1"))
        #expect(html.contains("<li id=\"event-1\" class=\"modality actual\">"))
        #expect(html.contains("<tr id=\"event-2\">") && !html.contains("<tr id=\"event-1\">"))
        #expect(html.contains("<a href=\"#events\">Sự kiện trong bài</a>"))
    }

    @Test func tellsTheEventsOfArticlesThatMayNotBeReprinted() throws {
        let site = try site([
            EventPagesTests.article("1", publish: .links) {
                [SampleEvent.make(EventPagesTests.sale, at: $0["mua"], on: .year(2017))]
            }
        ])
        #expect(site.scan(.article("1")).text.contains("Thổ Nhĩ Kỳ đặt mua S-400 của Nga"))
        #expect(!site.html(.article("1")).contains("#s1-1"), "no sentence of it is shown")
        // The list leads to what the page says of the event instead.
        #expect(site.html(.events(year: 2017)).contains("<a href=\"../articles/1.html#event-1\">câu 1.1</a> · "))
    }

    @Test func saysOnceWhatSeveralArticlesTellAlike() throws {
        let articles = (1...5).map { number in
            EventPagesTests.article("\(number)") {
                [
                    SampleEvent.make(
                        EventPagesTests.sale, at: $0["mua"], on: .year(2017),
                        speaker: number == 1 ? SampleSite.interfax : nil)
                ]
            }
        }
        let html = try site(articles).html(.events(year: 2017))
        #expect(EventPagesTests.main(html).split(separator: "đặt mua").count == 2)
        #expect(html.contains("<summary>thêm 3 bài</summary>"))
        #expect(!html.contains("theo Interfax"), "other articles say it themselves")
    }

    @Test func keepsApartWhatIsToldOfOtherDatesModalitiesAndParties() throws {
        let site = try site([
            EventPagesTests.article("1") { text in
                [
                    SampleEvent.make(EventPagesTests.sale, at: text["mua"], on: .year(2017)),
                    SampleEvent.make(EventPagesTests.sale, at: text["mua"], on: .month(2017, 9)),
                    SampleEvent.make("contract denied recipient=country/tr", at: text["mua"], on: .year(2017)),
                ]
            }
        ])
        let html = site.html(.events(year: 2017))
        #expect(EventPagesTests.main(html).split(separator: "đặt mua").count == 4)
        #expect(html.contains("<h2>Tháng 9</h2>") && html.contains("<h2>Không rõ tháng, hoặc kéo dài nhiều tháng</h2>"))
        #expect(site.scan(.events(year: 2017)).text.contains("Thổ Nhĩ Kỳ không đặt mua vũ khí"))
    }

    @Test func givesAnEntityItsEventsAndFoldsManyByYear() throws {
        let few = try site([
            EventPagesTests.article("1") {
                [
                    SampleEvent.make(EventPagesTests.sale, at: $0["mua"], on: .year(2017)),
                    SampleEvent.make(EventPagesTests.handover, at: $0["mua"]),
                ]
            }
        ]).html(.entity(SampleSite.s400))
        #expect(few.contains("<a href=\"#events\">Dòng sự kiện</a>"))
        #expect(few.contains("đặt mua S-400 của"), "its own name is no link")
        #expect(few.contains("<h3 id=\"events-dated\">Có ngày</h3>"))
        #expect(few.contains("<h3 id=\"events-undated\">Không rõ ngày</h3>"))
        let many = try site([
            EventPagesTests.article("1") { text in
                (1...16).map { SampleEvent.make(EventPagesTests.sale, at: text["mua"], on: .year(2000 + $0)) }
            }
        ]).html(.entity(SampleSite.turkiye))
        #expect(
            many.contains(
                "<details class=\"fold\" id=\"events-2016\" open=\"\">\n<summary>năm 2016 · 1 sự kiện</summary>"))
        #expect(many.contains("<details class=\"fold\" id=\"events-2001\">"))
    }

    @Test func countsEventsByYearTypeAndModality() throws {
        let site = try site([
            EventPagesTests.article("1") { text in
                [
                    SampleEvent.make(EventPagesTests.sale, at: text["mua"], on: .year(2017)),
                    SampleEvent.make(
                        EventPagesTests.handover, at: text["mua"], on: .day(nil, 9, 12),
                        or: [.day(2019, 9, 12), .day(2018, 9, 12)]),
                    SampleEvent.make("delivery denied", at: text["mua"]),
                ]
            }
        ])
        let html = site.html(.timeline)
        // A year that is not sure is the likeliest.
        for year in [2017, 2019] {
            let bar = "<svg aria-hidden=\"true\"><rect width=\"100%\" height=\"100\"></rect></svg>"
            #expect(html.contains("<a href=\"timeline/\(year).html\">\(year)\(bar)</a> <b>1</b>"))
        }
        #expect(html.contains("<a href=\"timeline/delivery.html#undated\">Bàn giao</a> <b>1</b>"))
        #expect(
            html.contains(
                """
                <tr><th scope="row"><a href="timeline/delivery.html">Bàn giao</a></th><td class="number"></td><td class="number">1</td>\
                <td class="number"></td><td class="number">1</td><td class="number">2</td></tr>
                """))
        #expect(site.html(.events(year: 2019)).contains("12/9 năm 2019 hoặc 2018"))
        #expect(site.html(.events(year: 2019)).contains("Năm trước: <a href=\"../timeline/2017.html\">2017</a>"))
        #expect(site.html(.eventsOfType(.delivery)).contains("<section id=\"year-2019\">\n<h2>Năm 2019</h2>"))
        #expect(site.html(.eventsOfType(.delivery)).contains("<section id=\"undated\">\n<h2>Không rõ ngày</h2>"))
    }

    @Test func showsTheNewestOnTheHomePage() throws {
        let site = try site([
            EventPagesTests.article("1") { text in
                [
                    SampleEvent.make(EventPagesTests.sale, at: text["mua"], on: .day(2017, 9, 12)),
                    SampleEvent.make("delivery denied", at: text["mua"], on: .day(2019, 7, 12)),
                    SampleEvent.make("test planned", at: text["mua"], on: .year(2030)),
                    SampleEvent.make(
                        "accident actual", at: text["mua"], on: .day(nil, 9, 12),
                        or: [.day(2019, 9, 12), .day(2018, 9, 12)]),
                ]
            }
        ])
        let home = site.scan(.home).text
        #expect(home.contains("Sự kiện mới nhất") && home.contains("Thổ Nhĩ Kỳ đặt mua S-400 của Nga"))
        #expect(!home.contains("Không bàn giao") && !home.contains("năm 2030") && !home.contains("tai nạn"))
    }

    @Test func leavesTheSectionsOutWhereNothingIsTold() throws {
        let site = try site([EventPagesTests.article("1") { _ in [] }])
        for route in [Route.home, .article("1"), .entity(SampleSite.s400)] {
            #expect(!site.html(route).contains("class=\"events"))
        }
        #expect(site.scan(.timeline).text.contains("Chưa có sự kiện nào."))
    }

    /// What readers see of the page.
    private static func main(_ html: String) -> Substring { html.split(separator: "<main", maxSplits: 1)[1] }
}
