import Model
import Testing

@testable import Rendering

@Suite struct EntityAppearancesTests {
    private static func line(_ date: EDTFDate?) -> PublicationDate {
        date.map { PublicationDate(date: $0, range: nil, basis: .listOrder) } ?? .unknown
    }

    static let site = SampleSite(articles: [
        SampleArticle(
            id: "digest", text: "Nga một. Nga thêm.\nNga hai.\nNga ba.\nNga bốn.", kind: .digest, title: "Tin S-400",
            read: { _ in
                SampleReadings(paragraphDates: [
                    line(.day(2020, 3, 2)), line(.day(2020, 1, 5)), line(nil), line(.day(2018, 6, 1)),
                ])
            }),
        SampleArticle(id: "article", text: "Nga năm.", fields: ArticleFields(date: CalendarDate("2019-07-12"))),
        SampleArticle(id: "undated", text: "Nga sáu."),
    ])

    private func items() throws -> [AppearanceItem] {
        let site = EntityAppearancesTests.site.make()
        let index = SiteIndex(site: site, wording: try TemplatesOnDisk.wording())
        let dossier = try #require(site.dossier(SampleSite.russia))
        let page = try #require(site.pages.first { $0.route == .entity(SampleSite.russia) })
        let scope = PageScope(index: index, page: page)
        return EntityAppearances(DossierLists(dossier, in: site.archive).sentences, of: dossier.entity.id, scope).items
    }

    @Test func putsTheNewestFirstAndADigestYearByYear() throws {
        let shown = try items().map { "\($0.date.shown): \($0.sentences.map(\.anchor).joined(separator: " "))" }
        #expect(
            shown == [
                "năm 2020: s1-1 s1-2 s2-1", "12/7/2019: s1-1", "năm 2018: s4-1", "không rõ ngày: s3-1",
                "không rõ ngày: s1-1",
            ])
    }

    @Test func datesEachLineOfADigestOnce() throws {
        let items = try items()
        #expect(items[0].sentences.map { $0.date?.shown } == ["2/3/2020", nil, "5/1/2020"])
        #expect(items[0].sentences[0].date?.note == "suy ra")
        #expect(items[1].sentences[0].date == nil, "an article's date stands above")
        #expect(items[3].sentences[0].date == nil, "nothing is known of it")
    }

    @Test func bindsVeryManyInVolumesByYear() throws {
        let text = (1...90).map { "Nga \($0)." }.joined(separator: "\n")
        let site = try RenderedSite(
            SampleSite(
                articles: (2011...2016).map { year in
                    SampleArticle(
                        id: "a\(year)", text: text, title: "Bài \(year)",
                        fields: ArticleFields(date: CalendarDate("\(year == 2011 ? 2012 : year)-07-12")),
                        publish: year == 2012 ? .links : .full)
                }))
        let html = site.html(.entity(SampleSite.russia))
        #expect(html.contains("a2016.html#s90-1") && !html.contains("a2015.html"), "the newest article only")
        #expect(
            html.contains(
                """
                <li><a href="../volumes/ru-sentences-2013-1.html">2013</a> <b>90</b></li>
                <li><a href="../volumes/ru-sentences-2012-1.html">2012</a> <b>90</b></li>
                <li><a href="../volumes/ru-sentences-2012-2.html">2012, phần 2</a> <b>90</b></li>
                """))
        let volume = site.html(.volume(Volume(.sentences(of: SampleSite.russia), .year(2012), number: 2)))
        #expect(volume.contains("<h1>Nga: những câu nhắc đến, năm 2012, phần 2</h1>"))
        #expect(volume.contains("<a href=\"../volumes/ru-sentences-2012-2.html\" aria-current=\"page\">"))
        #expect(volume.contains("<a href=\"../articles/a2012.html\">"), "no sentence of it is shown")
        #expect(volume.contains("<h2>90 câu</h2>") && !volume.contains("a2012.html#"))
        #expect(site.html(.volume(Volume(.sentences(of: SampleSite.russia), .year(2014)))).contains("a2014.html#s1-1"))
        #expect(!(try items()).isEmpty && !site.html(.entity(SampleSite.turkiye)).contains("class=\"volumes\""))
    }

    @Test func printsTheDateBeforeTheLine() throws {
        let html = try RenderedSite(EntityAppearancesTests.site).html(.entity(SampleSite.russia))
        #expect(
            html.contains(
                "<li><small class=\"when\"><time datetime=\"2020-03-02\">2/3/2020</time> (suy ra)</small><a href=\"../articles/digest.html#s1-1\">"
            ))
        #expect(html.contains("<p class=\"meta\"><time datetime=\"2020\">năm 2020</time> (suy ra)</p>"))
    }

    @Test func showsTheSpanOfADigestInTheListOfArticles() throws {
        let site = try RenderedSite(EntityAppearancesTests.site)
        #expect(site.scan(.articles).text.contains("năm 2018–2020 (suy ra)"))
        #expect(site.scan(.home).text.contains("năm 2018–2020 (suy ra)"))
    }
}
