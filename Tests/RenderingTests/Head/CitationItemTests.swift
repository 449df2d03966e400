import Foundation
import Model
import Testing

@testable import Rendering

@Suite struct CitationItemTests {
    private func item(_ sample: SampleSite, _ id: ArticleID = "001") throws -> CitationItem {
        let wording = try TemplatesOnDisk.wording()
        let site = sample.make()
        let path = try #require(site.path(of: .article(id)))
        let scope = PageScope(
            index: SiteIndex(site: site, wording: wording), page: Site.Page(route: .article(id), path: path))
        return CitationItem(Citation(try #require(site.documentNumber(of: id)), scope), wording: wording)
    }

    @Test func namesAuthorTitleSourceDateAndVersion() throws {
        var sample = RenderedSite.sample
        sample.settings.baseURL = "https://kho.vn/"
        let text = try item(sample).text
        #expect(
            text
                == "Đ.K.L. “Nga giao S-400”. Tuổi Trẻ, 12/7/2019. https://tuoitre.vn/a?b=1&c=2 (truy cập tháng 10/2026). "
                + "Trong: Kho tư liệu mua bán vũ khí, phiên bản 0123456789ab, bài mới nhất 12/7/2019. "
                + "https://kho.vn/articles/001.html")
    }

    @Test func saysWhatIsNotKnown() throws {
        #expect(
            try item(RenderedSite.sample, "002").text
                == "“Thổ Nhĩ Kỳ mua S-400”. Không rõ ngày. Trong: Kho tư liệu mua bán vũ khí, "
                + "phiên bản 0123456789ab, bài mới nhất 12/7/2019. articles/002.html")
    }

    @Test func writesBibTeX() throws {
        #expect(
            try item(RenderedSite.sample).bibTeX == """
                @misc{001,
                  author = {{Đ.K.L.}},
                  title = {{Nga giao S-400}},
                  howpublished = {Tuổi Trẻ},
                  year = {2019},
                  month = {7},
                  day = {12},
                  url = {https://tuoitre.vn/a?b=1&c=2},
                  urldate = {2026-10},
                  note = {Trong: Kho tư liệu mua bán vũ khí, phiên bản 0123456789ab, bài mới nhất 12/7/2019. articles/001.html}
                }
                """)
    }

    @Test func citesThePagesOfTheArchiveToo() throws {
        let wording = try TemplatesOnDisk.wording()
        let site = RenderedSite.sample.make()
        let path = try #require(site.path(of: .entity(SampleSite.turkiye)))
        let scope = PageScope(
            index: SiteIndex(site: site, wording: wording),
            page: Site.Page(route: .entity(SampleSite.turkiye), path: path))
        let head = PageHead(title: "Thổ Nhĩ Kỳ – Nước", description: "", trail: [], crumb: "Thổ Nhĩ Kỳ")
        let item = CitationItem(Citation(head, scope), wording: wording)
        #expect(
            item.text
                == "“Thổ Nhĩ Kỳ – Nước”. Trong: Kho tư liệu mua bán vũ khí, phiên bản 0123456789ab, "
                + "bài mới nhất 12/7/2019. countries/tr.html")
        #expect(item.bibTeX.hasPrefix("@misc{countries-tr,\n  title = {{Thổ Nhĩ Kỳ – Nước}},"))
        #expect(item.csl.contains("\"type\":\"webpage\"") && item.csl.contains("\"version\":\"0123456789ab\""))
        let html = try RenderedSite(RenderedSite.sample).html(.entity(SampleSite.turkiye))
        #expect(html.contains("@misc{countries-tr,"))
    }

    @Test func namesTheNewestArticleByItsInferredDateWhereNoneIsStated() throws {
        let article = SampleArticle(
            id: "1", text: "Nga.",
            read: { _ in
                SampleReadings(publication: PublicationDate(date: .day(2019, 12, 6), range: nil, basis: .context))
            })
        #expect(
            try item(SampleSite(articles: [article, SampleArticle(id: "2", text: "Nga.")]), "2").text
                .contains("phiên bản 0123456789ab, bài mới nhất 6/12/2019 (suy ra)."))
        #expect(
            try item(SampleSite(articles: [SampleArticle(id: "2", text: "Nga.")]), "2").text
                .contains("phiên bản 0123456789ab. articles"))
    }

    @Test func keepsTeXFromReadingOrders() throws {
        let article = SampleArticle(id: "x}", text: "Nga.", title: "\\input{a} } { 5% $x_1^2 & #~")
        let text = try item(SampleSite(articles: [article]), "x}").bibTeX
        #expect(text.hasPrefix("@misc{x,"))
        #expect(
            text.contains(
                "{{\\textbackslash{}input\\{a\\} \\} \\{ 5\\% \\$x\\_1\\textasciicircum{}2 \\& \\#\\textasciitilde{}}}")
        )
    }

    @Test func writesCSL() throws {
        let json = try item(RenderedSite.sample).csl
        let items = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
        #expect(items.first?["title"] as? String == "Nga giao S-400")
        #expect((items.first?["issued"] as? [String: [[Int]]])?["date-parts"] == [[2019, 7, 12]])
        #expect((items.first?["accessed"] as? [String: [[Int]]])?["date-parts"] == [[2026, 10]])
    }

    @Test func callsAnInferredDateAboutRight() throws {
        let article = SampleArticle(
            id: "1", text: "Nga.",
            read: { _ in
                SampleReadings(publication: PublicationDate(date: .day(2019, 12, 6), range: nil, basis: .context))
            })
        let item = try item(SampleSite(articles: [article]), "1")
        #expect(item.text.contains("6/12/2019 (suy ra)"))
        #expect(item.bibTeX.contains("note = {6/12/2019 (suy ra). Trong: "))
        #expect(item.csl.contains("\"circa\":true"))
        let html = try RenderedSite(SampleSite(articles: [article])).html(.article("1"))
        #expect(!html.contains("datePublished") && !html.contains("citation_publication_date"))
    }
}
