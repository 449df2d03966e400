import Model
import Testing

@testable import Rendering

@Suite struct ArticleTypesetterTests {
    private func page(_ article: SampleArticle) throws -> RenderedSite {
        try RenderedSite(SampleSite(articles: [article]))
    }

    private func html(_ article: SampleArticle) throws -> String {
        try page(article).html(.article(ArticleID(article.id)))
    }

    @Test func addressesEverySentenceAndLinksEveryMention() throws {
        let html = try html(SampleArticle(id: "1", text: "Nga bán. Ankara mua.\nThôi."))
        #expect(
            html.contains(
                """
                <p><span class="s" id="s1-1"><a class="p" href="#s1-1" aria-label="Câu 1.1"></a>\
                <a class="country" href="../countries/ru.html">Nga</a> bán.</span> \
                <span class="s" id="s1-2"><a class="p" href="#s1-2" aria-label="Câu 1.2"></a>\
                <a class="country" href="../countries/tr.html" title="Thổ Nhĩ Kỳ (Nước)">Ankara</a> mua.</span></p>
                <p><span class="s" id="s2-1"><a class="p" href="#s2-1" aria-label="Câu 2.1"></a>Thôi.</span></p>
                """))
    }

    @Test func keepsTheStructureOfMarkdown() throws {
        let html = try html(SampleArticle(id: "1", text: "- **Nga** bán.\n\n## Mốc\n\n`S-400`", isMarkdown: true))
        #expect(
            html.contains(
                """
                <li><span class="s" id="s1-1"><a class="p" href="#s1-1" aria-label="Câu 1.1"></a>\
                <a class="country" href="../countries/ru.html"><strong>Nga</strong></a>
                """))
        #expect(html.contains("<h2><span class=\"s\" id=\"s2-1\">"))
        #expect(html.contains("<a class=\"weapon\" href=\"../weapons/s-400.html\"><code>S-400</code></a>"))
    }

    @Test func putsNoLinkIntoALinkOfTheArticle() throws {
        let article = SampleArticle(id: "1", text: "[Nga bán. Ankara mua.](https://a.vn) Xong.", isMarkdown: true)
        let html = try html(article)
        let link = try #require(html.range(of: "<a href=\"https://a.vn\">", options: []))
        let inside = html[link.upperBound...].prefix { $0 != "\n" }
        let end = try #require(inside.range(of: "</a>"))
        #expect(!inside[..<end.lowerBound].contains("<a "))
        #expect(html.contains("id=\"s1-2\""))
    }

    @Test func makesTheFirstHeadingTheTitleAndKeepsItsSentence() throws {
        let article = SampleArticle(id: "1", text: "# Nga bán S-400\n\nHết.", isMarkdown: true, title: "Nga bán S-400")
        let page = try page(article)
        let scan = page.scan(.article("1"))
        #expect(scan.tags("h1").count == 1)
        #expect(scan.values(of: "id").filter { $0 == "s1-1" }.count == 1)
        #expect(page.html(.article("1")).contains("<h1>\n<span class=\"s\" id=\"s1-1\">"))
        #expect(scan.tags("h2").count == 2)
    }

    @Test func keepsAHeadingThatIsNotTheTitle() throws {
        let article = SampleArticle(id: "1", text: "# Nga bán S-400\n\nHết.", isMarkdown: true, title: "Khác")
        #expect(try html(article).contains("<h2><span class=\"s\" id=\"s1-1\">"))
    }

    @Test func showsOnlySentencesThatNameSomethingWhereExcerptsAreAllowed() throws {
        let text = "Mở đầu. Nga bán. Bí mật. Ankara mua. Kết.\nGiấu kín.\nErdogan nói."
        let page = try page(SampleArticle(id: "1", text: text, title: "Tin", publish: .excerpts))
        let scan = page.scan(.article("1"))
        #expect(scan.text.contains("[…] Nga bán. […] Ankara mua. […]"))
        #expect(scan.values(of: "id").filter { $0.hasPrefix("s") } == ["s1-2", "s1-4", "s3-1"])
        for (path, bytes) in page.files {
            for word in ["Mở đầu", "Bí mật", "Kết.", "Giấu kín"] {
                #expect(!TagScanner(bytes).text.contains(word), "\(word) on \(path)")
            }
        }
    }

    @Test func saysSoWhenThereIsNothingToExcerpt() throws {
        let page = try page(SampleArticle(id: "1", text: "Không có gì.", title: "Tin", publish: .excerpts))
        #expect(page.scan(.article("1")).text.contains("Không câu nào trong bài nhắc đến một tên đã biết."))
    }

    @Test func showsNoWordOfAnArticleThatMayOnlyBeLinked() throws {
        let page = try page(SampleArticle(id: "bai", text: "Mở đầu kín: Nga bán S-400. Hết chuyện.", publish: .links))
        for (path, bytes) in page.files {
            let scan = TagScanner(bytes)
            for words in ["Mở đầu", "kín", "Nga bán", "Hết chuyện"] {
                #expect(!scan.text.contains(words), "\(words) on \(path)")
                #expect(
                    !scan.tags.contains { $0.attributes.values.contains { $0.contains(words) } }, "\(words) on \(path)")
            }
        }
        #expect(page.scan(.article("bai")).text.contains("Bài bai"))
        #expect(page.scan(.entity(SampleSite.russia)).text.contains("1 câu nhắc đến; bài này không được đăng lại."))
        #expect(page.scan(.article("bai")).text.contains("S-400"), "the names themselves are listed")
    }
}
