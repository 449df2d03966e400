import Testing

@Suite struct MarkdownTemplateTests {
    @Test func escapesValuesAndWordsForMarkdown() throws {
        let page = try TestFolder().markdown("# {{title}}\n{{words.deal}}\n")
        #expect(page.text == "# Thổ Nhĩ Kỳ &#38; Nga\nVụ mua &#60;bán&#62;\n")
        #expect(page.blocks == [])
    }

    @Test(arguments: [
        ("a\n\n{{&body}}\n\nb", "a\n\n<!--block 0-->\n\nb", ["<p>Ankara</p>"]),
        ("   {{& body }}  \nb", "<!--block 0-->\nb", ["<p>Ankara</p>"]),
        ("a\r\n{{&body}}\r\nb", "a\r\n<!--block 0-->\nb", ["<p>Ankara</p>"]),
        ("{{&body}}", "<!--block 0-->\n", ["<p>Ankara</p>"]),
        ("{{&plan}}\n", "<!--block 0-->\n", [""]),
        ("{{&body}}\n{{&map}}\n", "<!--block 0-->\n<!--block 1-->\n", ["<p>Ankara</p>", "<svg/>"]),
        ("{{#makers}}\n{{&map}}\n{{/makers}}\n", "<!--block 0-->\n<!--block 1-->\n", ["<svg/>", "<svg/>"]),
        ("{{#plan}}\n{{&plan}}\n{{/plan}}\n", "", []),
    ])
    func keepsReadyHTMLApart(template: String, expected: String, blocks: [String]) throws {
        let page = try TestFolder().markdown(template)
        #expect(page.text == expected)
        #expect(page.blocks == blocks)
    }

    @Test(arguments: [
        ("a\n\n  {{> facts.html}}\n", "a\n\n<!--block 0-->\n", ["<b>Thổ Nhĩ Kỳ &amp; Nga</b>\n<svg/>"]),
        (
            "{{#links}}\n* {{name}}\n\n{{> name.html}}\n{{/links}}\n",
            "* Nga\n\n<!--block 0-->\n* Pháp\n\n<!--block 1-->\n", ["<i>Nga</i>", "<i>Pháp</i>"]
        ),
        ("a {{> text.md}} b", "a S&#45;400 b", []),
        ("* a\n  {{> lines.md}}\n", "* a\n  b\n<!--block 0-->\n  c\n", ["<svg/>"]),
        ("a {{> map.md}}", "a \n<!--block 0-->\n", ["<svg/>"]),
    ])
    func includesPartials(template: String, expected: String, blocks: [String]) throws {
        var sample = TestPage()
        sample.empty = "S-400"
        let folder = TestFolder(files: [
            "partials/facts.html": "<b>{{title}}</b>\n{{&map}}",
            "partials/name.html": "<i>{{name}}</i>",
            "partials/text.md": "{{empty}}",
            "partials/lines.md": "b\n{{&map}}\nc\n",
            "partials/map.md": "{{&map}}\n",
        ])
        let page = try folder.markdown(template, sample)
        #expect(page.text == expected)
        #expect(page.blocks == blocks)
    }

    @Test func fillsBlocksOfMarkdownParents() throws {
        let folder = TestFolder(files: ["partials/base.md": "# {{$title}}{{/title}}\n\n{{$content}}\n{{/content}}\n"])
        let page = try folder.markdown(
            "{{<base.md}}\n{{$title}}{{empty}}{{title}}{{/title}}\n{{$content}}\n{{&map}}\n{{/content}}\n{{/base.md}}\n"
        )
        #expect(page.text == "# Thổ Nhĩ Kỳ &#38; Nga\n\n<!--block 0-->\n")
        #expect(page.blocks == ["<svg/>"])
    }

    @Test func keepsBlocksOfHTMLPartialsFromMarkdownOnes() throws {
        let folder = TestFolder(files: [
            "partials/base.md": "{{$title}}{{/title}}\n{{> box.html}}\n",
            "partials/box.html": "<p>{{$title}}hộp{{/title}}</p>",
        ])
        let page = try folder.markdown("{{<base.md}}{{$title}}*a*{{/title}}{{/base.md}}")
        #expect(page.text == "*a*\n<!--block 0-->\n")
        #expect(page.blocks == ["<p>hộp</p>"])
    }

    @Test func givesValuesNoWayToForgeABlock() throws {
        var sample = TestPage()
        sample.title = "<!--block 0-->"
        let page = try TestFolder().markdown("{{title}}\n\n{{&map}}\n", sample)
        #expect(page.text.split(separator: "\n").filter { $0.contains("<!--block") } == ["<!--block 0-->"])
        #expect(page.blocks == ["<svg/>"])
    }
}
