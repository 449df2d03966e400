import Model
import Testing

@Suite struct SitePathAliasTests {
    @Test(arguments: [
        ("cu.html", "cu.html"), ("/2019/bai-1.html", "2019/bai-1.html"), ("2019/bai/", "2019/bai/index.html"),
        ("a_b~c.d.htm", "a_b~c.d.htm"), ("A/B.html", "A/B.html"),
    ])
    func takesThePathOfAPage(_ text: String, _ path: String) {
        #expect(SitePath(alias: text)?.value == path)
    }

    @Test(arguments: [
        "", "/", "a", "a.txt", "../a.html", "a/../b.html", "./a.html", "a//b.html", "//example.org/a.html",
        "https://example.org/a.html", "javascript:alert(1).html", "a b.html", "a\"b.html", "a\\b.html", "bài.html",
        "b%C3%A0i.html", ".sitegen/a.html", "feed.xml/a.html", "index.html/a.html", ".html", "a.html?b.html",
        "a.html#b.html", "<b>.html", "a\u{0}.html", String(repeating: "a", count: 200) + ".html",
    ])
    func refusesWhatIsNone(_ text: String) {
        #expect(SitePath(alias: text) == nil)
    }
}
