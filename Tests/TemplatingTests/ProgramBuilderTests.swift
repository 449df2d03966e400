import Testing

/// What can't be included where, and what can't stand in Markdown, word by word.
@Suite struct ProgramBuilderTests {
    @Test(arguments: [
        ("{{> fact.html}}", "unknown partial 'fact.html'; did you mean 'facts.html'? [unknown-partial]"),
        ("{{> facts}}", "unknown partial 'facts'; did you mean 'facts.html'? [unknown-partial]"),
        (
            "{{<layuot.html}}{{/layuot.html}}",
            """
            unknown parent 'layuot.html'; did you mean 'layout.html'? \
            [unknown-partial]
            """
        ),
        (
            "{{> layout.html}}",
            """
            unknown partial 'layout.html'; expected one of 'again.html', 'broken.html', 'facts.html', \
            'first.html', 'second.html', 'text.md' [unknown-partial]
            """
        ),
        ("{{> text.md}}", "Markdown 'text.md' can't stand in HTML; expected an '.html' file [markdown-in-html]"),
        (
            "{{<layout.html}}\n\nchữ{{/layout.html}}",
            """
            content of parent 'layout.html' stands outside its blocks; \
            expected '{{$block}}…{{/block}}' round it [text-outside-blocks]
            """
        ),
    ])
    func reportsInclusions(template: String, expected: String) {
        let problems = folder.problems(template)
        #expect(problems.map { String($0.drop { $0 != " " }.dropFirst()) } == [expected])
    }

    @Test(arguments: [
        (
            "{{> again.html}}",
            """
            partials/again.html:1:2: partial 'again.html' includes itself without end: \
            partials/again.html → partials/again.html; expected a chain that ends [endless-inclusion]
            """
        ),
        (
            "{{> first.html}}",
            """
            partials/second.html:1:1: partial 'first.html' includes itself without end: \
            partials/first.html → partials/second.html → partials/first.html; expected a chain that ends \
            [endless-inclusion]
            """
        ),
        (
            "{{<layout.html}}{{$contnet}}a{{/contnet}}{{/layout.html}}",
            """
            page.html:1:17: unknown block 'contnet' of \
            parent 'layout.html'; did you mean 'content'? [unknown-block]
            """
        ),
        (
            "{{<layout.html}}{{$content}}a{{/content}}{{$content}}b{{/content}}{{/layout.html}}",
            """
            page.html:1:42: block \
            'content' is filled twice; expected one block of each name [duplicate-block]
            """
        ),
        (
            "{{#none}}{{> broken.html}}{{/none}}",
            """
            partials/broken.html:1:10: unknown name 'nmae'; did you mean 'name'? \
            [unknown-name]
            """
        ),
    ])
    func reportsWhatIsIncluded(template: String, expected: String) {
        #expect(folder.problems(template) == [expected])
    }

    @Test(arguments: [
        (
            "{{{body}}}",
            """
            1:1: tag '{{{body}}}' can't stand in Markdown; expected '{{&body}}' alone on a line \
            [triple-in-markdown]
            """
        ),
        ("{{{title}}}", "1:1: text 'title' is always escaped; expected '{{title}}' [text-unescaped]"),
        (
            "a {{&body}}",
            """
            1:3: HTML 'body' stands beside other text; expected '{{&body}}' alone on a line \
            [html-not-alone]
            """
        ),
        (
            "a {{> facts.html}}",
            """
            1:3: HTML partial 'facts.html' stands beside other text; expected '{{> facts.html}}' \
            alone on a line [html-not-alone]
            """
        ),
        (
            "{{<layout.html}}{{/layout.html}}",
            """
            1:1: HTML parent 'layout.html' can't stand in Markdown; expected an \
            '.md' file or '{{> layout.html}}' [html-parent-in-markdown]
            """
        ),
        (
            "a\n<!--block 0-->",
            """
            2:1: comment '<!--block ' is reserved for ready HTML; expected other words \
            [reserved-comment]
            """
        ),
        (
            "<!--{{empty}}block 0-->",
            """
            1:1: comment '<!--block ' is reserved for ready HTML; expected other words \
            [reserved-comment]
            """
        ),
    ])
    func reportsMarkdown(template: String, expected: String) {
        #expect(folder.problems(template, in: "page.md") == ["page.md:" + expected])
    }

    @Test func reportsEachHTMLThatSharesALineOfMarkdown() {
        #expect(folder.problems("{{&body}}{{&map}}\n", in: "page.md").count == 2)
    }

    private let folder = TestFolder(files: [
        "layout.html": "{{$title}}{{/title}}{{$content}}{{/content}}",
        "partials/facts.html": "{{title}}",
        "partials/text.md": "{{title}}",
        "partials/again.html": "a{{> again.html}}{{> again.html}}",
        "partials/first.html": "{{> second.html}}",
        "partials/second.html": "{{> first.html}}",
        "partials/broken.html": "{{#none}}{{nmae}}{{/none}}",
    ])
}
