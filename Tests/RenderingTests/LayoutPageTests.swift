import Model
import Testing

@testable import Rendering

/// What stands at the foot of every page.
@Suite struct LayoutPageTests {
    @Test(arguments: [
        ("toasoan@example.org", "<dd><a href=\"mailto:toasoan@example.org\">toasoan@example.org</a></dd>"),
        ("https://example.org/loi", "<dd><a href=\"https://example.org/loi\">https://example.org/loi</a></dd>"),
        ("Phòng 12", "<dd>Phòng 12</dd>"), ("a@b?bcc=c@d", "<dd>a@b?bcc=c@d</dd>"),
        ("javascript:alert(1)@x", "<dd>javascript:alert(1)@x</dd>"),
    ])
    func linksTheContactWhereItIsAnAddress(contact: String, html: String) throws {
        var sample = RenderedSite.sample
        sample.settings.contact = contact
        let site = try RenderedSite(sample)
        #expect(site.html(.articles).contains(html))
        #expect(site.html(.about).contains("<p id=\"report\">"))
    }

    @Test func saysWhatTheKeeperHasNotStated() throws {
        let site = try RenderedSite(RenderedSite.sample)
        #expect(site.html(.home).contains("<dt>Giấy phép dữ liệu</dt><dd>chưa nêu</dd>"))
        #expect(site.html(.home).contains("<a href=\"about.html#report\">Báo lỗi</a>"))
        #expect(site.html(.about).contains("Người quản lý kho chưa nêu cách liên hệ."))
        #expect(site.html(.article("002")).contains("<dt>Nguồn</dt><dd>không được ghi</dd>"))
    }

    @Test func leadsToTheFilesBehindTheTablesAndExplainsTheSigns() throws {
        let site = try RenderedSite(RenderedSite.sample)
        let html = site.html(.entity(SampleSite.turkiye))
        for file in ["countries/tr.json", "data/deals.csv", "data/events.csv", "data/mentions.csv"] {
            let href = file.hasPrefix("data") ? "../\(file)" : file.split(separator: "/").map(String.init)[1]
            #expect(html.contains("<a href=\"\(href)\">") || html.contains("<a href=\"../\(file)\">"), "\(file)")
        }
        #expect(html.contains("<details class=\"key\">"))
        #expect(!site.html(.notFound).contains("<details"))
    }

    @Test func marksWhatIsInAnotherLanguage() throws {
        var fields = ArticleFields()
        fields.language = "en"
        let article = SampleArticle(id: "1", text: "Nga sells S-400.", title: "Sale", fields: fields)
        let site = try RenderedSite(SampleSite(articles: [article, SampleArticle(id: "2", text: "Nga bán.")]))
        let html = site.html(.entity(SampleSite.russia))
        #expect(html.contains("<h3 lang=\"en\"><a href=\"../articles/1.html\">Sale</a></h3>"))
        #expect(html.contains("<ul class=\"sentences\" lang=\"en\">") && html.contains("<ul class=\"sentences\">"))
        #expect(site.html(.articles).contains("<a href=\"articles/1.html\" lang=\"en\">Sale</a>"))
    }
}
