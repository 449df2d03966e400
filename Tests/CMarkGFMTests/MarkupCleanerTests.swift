import CMarkGFM
import Testing

@Suite struct MarkupCleanerTests {
    @Test(arguments: [
        ("Nga <b onclick=\"x()\">bán</b>", "<p>Nga &lt;b onclick=&quot;x()&quot;&gt;bán&lt;/b&gt;</p>\n"),
        ("<script>alert(1)</script>", "<pre><code>&lt;script&gt;alert(1)&lt;/script&gt;\n</code></pre>\n"),
        ("<img src=x onerror=alert(1)>\n", "<pre><code>&lt;img src=x onerror=alert(1)&gt;\n</code></pre>\n"),
        ("x <!-- Nga --> y", "<p>x &lt;!-- Nga --&gt; y</p>\n"),
        ("<!-- Nga", "<pre><code>&lt;!-- Nga\n</code></pre>\n"),
        ("<![CDATA[Nga]]>", "<pre><code>&lt;![CDATA[Nga]]&gt;\n</code></pre>\n"),
        ("]]> <?x ?> Nga", "<p>]]&gt; &lt;?x ?&gt; Nga</p>\n"),
        ("- <div>\n  Nga", "<ul>\n<li>\n<pre><code>&lt;div&gt;\nNga\n</code></pre>\n</li>\n</ul>\n"),
        (
            "| <b>Nga</b> |\n|---|",
            "<table>\n<thead>\n<tr>\n<th>&lt;b&gt;Nga&lt;/b&gt;</th>\n</tr>\n</thead>\n</table>\n"
        ),
        ("```\"><script>\nNga\n```", "<pre><code class=\"language-&quot;&gt;&lt;script&gt;\">Nga\n</code></pre>\n"),
        ("&lt;script&gt;", "<p>&lt;script&gt;</p>\n"),
    ])
    func showsHTMLAsText(markdown: String, expected: String) {
        #expect(html(markdown) == expected)
    }

    @Test(arguments: [
        ("![Tên lửa](https://a.vn/x.png)", "<p>Tên lửa</p>\n"),
        ("Nga ![](x.png) bán", "<p>Nga  bán</p>\n"),
        ("![*Nga* `bán`](x)", "<p><em>Nga</em> <code>bán</code></p>\n"),
        ("![a ![b](c) d](e)", "<p>a b d</p>\n"),
        ("[![Nga](x.png)](https://a.vn)", "<p><a href=\"https://a.vn\">Nga</a></p>\n"),
        ("| ![Nga](x) |\n|---|", "<table>\n<thead>\n<tr>\n<th>Nga</th>\n</tr>\n</thead>\n</table>\n"),
    ])
    func replacesImageByItsWords(markdown: String, expected: String) {
        #expect(html(markdown) == expected)
    }

    @Test(arguments: [
        ("[a](https://a.vn/?b=1&c \"d\")", "<p><a href=\"https://a.vn/?b=1&amp;c\" title=\"d\">a</a></p>\n"),
        ("[a](javascript:alert(1)) b", "<p>a b</p>\n"),
        ("[*a* b][x]\n\n[x]: data:text/html,x", "<p><em>a</em> b</p>\n"),
        ("<file:///etc/passwd>", "<p>file:///etc/passwd</p>\n"),
        ("<a@b.vn>", "<p><a href=\"mailto:a@b.vn\">a@b.vn</a></p>\n"),
        ("[a](x \"\\\"><script>\")", "<p><a href=\"x\" title=\"&quot;&gt;&lt;script&gt;\">a</a></p>\n"),
        ("[a](<x\"onclick=y>)", "<p><a href=\"x%22onclick=y\">a</a></p>\n"),
        // An address in angle brackets is a link of its own, also in the text of another.
        ("[a <https://b.vn> *c*](d)", "<p><a href=\"d\">a https://b.vn <em>c</em></a></p>\n"),
        ("[a <https://b.vn>](javascript:x)", "<p>a <a href=\"https://b.vn\">https://b.vn</a></p>\n"),
        ("[![a <https://b.vn>](c)](d)", "<p><a href=\"d\">a https://b.vn</a></p>\n"),
        ("a [](x) [![](y)](/z)", "<p>a  </p>\n"),
    ])
    func keepsOnlyLinksThatMayStand(markdown: String, expected: String) {
        #expect(html(markdown) == expected)
    }

    @Test func joinsTextsThatWereCleaned() {
        // One mark over what were seven nodes is one piece.
        let markdown = "a <b>b</b> ![c](d) [e](file:x) & f"
        let printed = html(markdown, [mark("b> c e &", in: markdown)])
        #expect(printed == "<p>a &lt;b&gt;b&lt;/<s>b&gt; c e &amp;</s> f</p>\n")
    }
}
