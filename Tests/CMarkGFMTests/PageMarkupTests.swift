import CMarkGFM
import Testing

@Suite struct PageMarkupTests {
    private func page(_ markdown: String, _ blocks: String...) -> String {
        string(PageMarkup.html(markdown: bytes(markdown), blocks: blocks.map(bytes)))
    }

    @Test(arguments: [
        ("# Nga", "<h1>Nga</h1>\n"),
        ("<!--block 0-->", "<A>\n"),
        ("<!--block 0-->\n# Nga\n", "<A>\n<h1>Nga</h1>\n"),
        ("Nga\n<!--block 1-->\nMỹ", "<p>Nga</p>\n<B>\n<p>Mỹ</p>\n"),
        ("<section>\n<!--block 0-->\n</section>\n", "<section>\n<A>\n</section>\n"),
        (
            "<section>\n<!--block 0-->\n</section>\n\n## Mốc thời gian",
            "<section>\n<A>\n</section>\n<h2>Mốc thời gian</h2>\n"
        ),
        ("<section>\n\n<!--block 0-->\n\n</section>\n", "<section>\n<A>\n</section>\n"),
        ("<!--block 0--><!--block 1-->\n<!--block 0-->", "<A><B>\n<A>\n"),
        ("- <!--block 0-->\n- Nga", "<ul>\n<li>\n<A>\n</li>\n<li>Nga</li>\n</ul>\n"),
        ("Nga <!--block 0--> Mỹ", "<p>Nga <A> Mỹ</p>\n"),
        ("<p title=\"<!--block 0-->\">Nga", "<p title=\"<A>\">Nga\n"),
        // In code it is shown, not filled and not parsed.
        ("    <!--block 0-->", "<pre><code>&lt;!--block 0--&gt;\n</code></pre>\n"),
        ("`<!--block 0-->`", "<p><code>&lt;!--block 0--&gt;</code></p>\n"),
        // A value, as the template writes it, forges nothing.
        ("&#60;&#33;&#45;&#45;block 0&#45;&#45;&#62;", "<p>&lt;!--block 0--&gt;</p>\n"),
        ("<p>&#60;!--block 0--&#62;</p>", "<p>&#60;!--block 0--&#62;</p>\n"),
        ("[x](<!--block 0-->)", "<p><a href=\"!--block%200--\">x</a></p>\n"),
        ("[x](/y '<!--block 0-->')", "<p><a href=\"/y\" title=\"&lt;!--block 0--&gt;\">x</a></p>\n"),
        // Other comments stay as they are.
        ("<!--block 2-->", "<!--block 2-->\n"),
        ("<!--block -->\n<!--block 0 -->\n<!--block -1-->", "<!--block -->\n<!--block 0 -->\n<!--block -1-->\n"),
        ("<!--block 99999999999999999999-->", "<!--block 99999999999999999999-->\n"),
        ("<!--block 0", "<!--block 0\n"),
    ])
    func fillsBlocks(markdown: String, expected: String) {
        #expect(page(markdown, "<A>", "<B>") == expected)
    }

    @Test func keepsRawHTMLAndTables() {
        #expect(page("<b>Nga</b>\n\n| a |\n|:-:|").hasPrefix("<p><b>Nga</b></p>\n<table>"))
    }

    @Test(arguments: [
        "", "\n", "*Nga* **Mỹ**\n\n    # Đức\n\n<!-- x", "<!--block 0--><!--block 1-->",
        "Vi\u{1EC7}t Vie\u{0323}\u{0302}t \u{1F680}", "a\u{0}b", "\\& &amp; &#60;",
    ])
    func neverParsesBlocks(block: String) {
        let printed = PageMarkup.html(markdown: bytes("# Nga\n<!--block 0-->\n# Mỹ"), blocks: [bytes(block)])
        #expect(printed == bytes("<h1>Nga</h1>\n\(block)\n<h1>Mỹ</h1>\n"))
    }

    @Test func takesBlocksOfAMegabyte() {
        let block = Array(repeatElement(bytes("<p>Thổ Nhĩ Kỳ *mua* S-400</p>\n\n"), count: 30_000).joined())
        let printed = PageMarkup.html(markdown: bytes("<!--block 0-->\n\n<!--block 1-->"), blocks: [block, block])
        #expect(printed == block + bytes("\n") + block + bytes("\n"))
    }
}
