import Templating
import Testing

/// What the compiler refuses, word by word.
@Suite struct TemplateCompilerTests {
    @Test(arguments: [
        ("a\nbé {{titel}}", "page.html:2:4: unknown name 'titel'; did you mean 'title'? [unknown-name]"),
        ("{{#isOld}}{{titel}}{{/isOld}}", "page.html:1:11: unknown name 'titel'; did you mean 'title'? [unknown-name]"),
        ("{{#links}}{{naem}}{{/links}}", "page.html:1:11: unknown name 'naem'; did you mean 'name'? [unknown-name]"),
        (
            "{{name}}",
            """
            page.html:1:1: unknown name 'name'; expected one of 'agent', 'body', 'buyer', 'date', 'empty', \
            'isNew', 'isOld', 'links', 'makers', 'map', 'none', 'plan', 'seller', 'source', 'title', 'words' \
            [unknown-name]
            """
        ),
        ("{{buyer.nam}}", "page.html:1:1: unknown name 'buyer.nam'; did you mean 'buyer.name'? [unknown-name]"),
        (
            "{{buyer.title}}",
            """
            page.html:1:1: unknown name 'buyer.title'; expected one of 'buyer.capital', \
            'buyer.name', 'buyer.neighbours' [unknown-name]
            """
        ),
        ("{{words.del}}", "page.html:1:1: unknown name 'words.del'; did you mean 'words.deal'? [unknown-name]"),
        (
            "{{title.name}}",
            """
            page.html:1:1: text 'title' has no names in it, seen 'title.name'; expected a record \
            before '.' [not-a-record]
            """
        ),
        (
            "{{links.name}}",
            """
            page.html:1:1: list 'links' has no names in it, seen 'links.name'; expected a record \
            before '.' [not-a-record]
            """
        ),
        (
            "{{words.deal.x}}",
            """
            page.html:1:1: word 'words.deal' has no names in it, seen 'words.deal.x'; expected a \
            record before '.' [not-a-record]
            """
        ),
    ])
    func reportsUnknownNames(template: String, expected: String) {
        #expect(TestFolder().problems(template) == [expected])
    }

    @Test(arguments: [
        ("{{links}}", "list 'links' can't be printed; expected a text, or a section '{{#links}}' [not-a-text]"),
        ("{{makers}}", "list 'makers' can't be printed; expected a text, or a section '{{#makers}}' [not-a-text]"),
        ("{{isNew}}", "flag 'isNew' can't be printed; expected a text, or a section '{{#isNew}}' [not-a-text]"),
        ("{{seller}}", "record 'seller' can't be printed; expected a text, or a section '{{#seller}}' [not-a-text]"),
        ("{{&buyer}}", "record 'buyer' can't be printed; expected a text, or a section '{{#buyer}}' [not-a-text]"),
        ("{{.}}", "record '.' can't be printed; expected a text, or a section '{{#.}}' [not-a-text]"),
        (
            "{{words.titles}}",
            """
            group of words 'words.titles' can't be printed; expected a text, or a section \
            '{{#words.titles}}' [not-a-text]
            """
        ),
        ("{{body}}", "HTML 'body' would be escaped; expected '{{&body}}' [html-escaped]"),
        ("{{map}}", "HTML 'map' would be escaped; expected '{{&map}}' [html-escaped]"),
        ("{{&title}}", "text 'title' is always escaped; expected '{{title}}' [text-unescaped]"),
        ("{{{date}}}", "text 'date' is always escaped; expected '{{date}}' [text-unescaped]"),
        ("{{&words.deal}}", "text 'words.deal' is always escaped; expected '{{words.deal}}' [text-unescaped]"),
    ])
    func reportsWrongKinds(template: String, expected: String) {
        #expect(TestFolder().problems(template) == ["page.html:1:1: " + expected])
    }

    @Test(arguments: [
        ("a {{title", "1:3: tag '{{title' isn't closed; expected '}}' after it [unclosed-tag]"),
        ("a {{title\n{{date}}", "1:3: tag '{{title' isn't closed; expected '}}' after it [unclosed-tag]"),
        ("{{{body}}", "1:1: tag '{{{body}}' isn't closed; expected '}}}' after it [unclosed-tag]"),
        (
            "{{! một ghi chú dài dài dài dài",
            """
            1:1: tag '{{! một ghi chú dài dài …' isn't closed; expected '}}' after it \
            [unclosed-tag]
            """
        ),
        ("{{}}", "1:1: tag '{{}}' has no name; expected one, such as '{{title}}' [empty-name]"),
        ("{{# }}", "1:1: tag '{{# }}' has no name; expected one, such as '{{title}}' [empty-name]"),
        (
            "{{a b}}",
            """
            1:1: name 'a b' isn't one; expected parts without white space, joined by single full stops \
            [bad-name]
            """
        ),
        (
            "{{a..b}}",
            """
            1:1: name 'a..b' isn't one; expected parts without white space, joined by single full stops \
            [bad-name]
            """
        ),
        (
            "{{=<% %>=}}",
            """
            1:1: tag '{{=<% %>=}}' sets delimiters; expected '{{' and '}}' all through; remove it \
            [set-delimiters]
            """
        ),
        ("{{#isNew}}", "1:1: section 'isNew' isn't closed; expected '{{/isNew}}' after it [unclosed-section]"),
        ("{{$content}}", "1:1: block 'content' isn't closed; expected '{{/content}}' after it [unclosed-section]"),
        (
            "{{#isNew}}{{^isOld}}{{/isNew}}",
            """
            1:11: section 'isOld' isn't closed; expected '{{/isOld}}' after it \
            [unclosed-section]
            """
        ),
        (
            "\n{{#isNew}}\n{{/new}}",
            """
            3:1: tag '{{/new}}' closes section 'isNew' of line 2; expected '{{/isNew}}' \
            [mismatched-close]
            """
        ),
        (
            "{{/isNew}}",
            """
            1:1: tag '{{/isNew}}' closes nothing; expected '{{#isNew}}' before it or no such tag \
            [stray-close]
            """
        ),
    ])
    func reportsSyntax(template: String, expected: String) {
        #expect(TestFolder().problems(template) == ["page.html:" + expected])
    }

    @Test func reportsAllProblemsInOrderEachOnce() {
        let folder = TestFolder(files: ["partials/bad.html": "{{titel}}{{/x}}"])
        let problems = folder.problems("{{> bad.html}}{{> bad.html}}\n{{a\n{{sourec}}{{#isNew}}")
        #expect(
            problems == [
                "page.html:2:1: tag '{{a' isn't closed; expected '}}' after it [unclosed-tag]",
                "page.html:3:1: unknown name 'sourec'; did you mean 'source'? [unknown-name]",
                "page.html:3:11: section 'isNew' isn't closed; expected '{{/isNew}}' after it [unclosed-section]",
                "partials/bad.html:1:1: unknown name 'titel'; did you mean 'title'? [unknown-name]",
                """
                partials/bad.html:1:10: tag '{{/x}}' closes nothing; expected '{{#x}}' before it or no such tag \
                [stray-close]
                """,
            ])
    }

    @Test func leavesDefaultsThatAreReplacedUnchecked() throws {
        let folder = TestFolder(files: ["layout.html": "{{$title}}{{heading}}{{/title}}"])
        #expect(try folder.html("{{<layout.html}}{{$title}}T{{/title}}{{/layout.html}}") == "T")
        #expect(folder.problems("{{<layout.html}}{{/layout.html}}").count == 1)
    }

    @Test func reportsBytesThatAreNotUTF8() {
        let file = TemplateFile(name: "a.html", path: "templates/a.html", bytes: Array("ế\né".utf8) + [0xFF, 0x41])
        let compiler = TemplateCompiler(files: [file], words: .group([:]))
        let failure = #expect(throws: TemplateFailure.self) { try compiler.compile("a.html", for: TestPage.self) }
        #expect(
            failure?.description == """
                templates/a.html:2:2: error: byte 0xFF isn't UTF-8; expected a UTF-8 file; \
                save it as UTF-8 [invalid-utf8]
                """)
    }

    @Test func reportsFilesThatItCannotCompile() {
        let file = TemplateFile(name: "pages/a.md", path: "templates/pages/a.md", bytes: [])
        let compiler = TemplateCompiler(files: [file], words: .group([:]))
        let missing = #expect(throws: TemplateFailure.self) {
            try compiler.compileMarkdown("pages/b.md", for: TestPage.self)
        }
        #expect(
            missing?.description
                == "pages/b.md: error: unknown template 'pages/b.md'; did you mean 'pages/a.md'? [unknown-template]")
        let other = #expect(throws: TemplateFailure.self) { try compiler.compile("pages/a.md", for: TestPage.self) }
        #expect(
            other?.description == """
                templates/pages/a.md: error: template 'pages/a.md' is of another format; expected \
                an '.html' file [other-format]
                """)
    }

    @Test func takesTheLaterOfTwoFilesWithOneName() throws {
        let files = ["một", "hai"].map { TemplateFile(name: "a.html", path: "a.html", bytes: Array($0.utf8)) }
        var output: [UInt8] = []
        try TemplateCompiler(files: files, words: .group([:])).compile("a.html", for: TestPage.self)
            .render(TestPage(), into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "hai")
    }
}
