import Testing

@testable import Templating

@Suite struct TagScannerTests {
    @Test(
        arguments: [
            ("{{title}}", .variable, "title"),
            ("{{ buyer.name }}", .variable, "buyer.name"),
            ("{{.}}", .variable, "."),
            ("{{\ntitle\n}}", .variable, "title"),
            ("{{&body}}", .unescaped, "body"),
            ("{{{ body }}}", .triple, "body"),
            ("{{#links}}", .section, "links"),
            ("{{^links}}", .inverted, "links"),
            ("{{/links}}", .close, "links"),
            ("{{> facts.html}}", .partial, "facts.html"),
            ("{{<layout.html}}", .parent, "layout.html"),
            ("{{$content}}", .block, "content"),
            ("{{! {{ghi chú }}", .comment, ""),
            ("{{tên}}", .variable, "tên"),
        ] as [(String, TemplateTag.Sigil, String)])
    func readsTags(source: String, sigil: TemplateTag.Sigil, name: String) {
        let scanner = scan("á" + source + "b")
        #expect(scanner.tags == [TemplateTag(sigil: sigil, name: name, start: 2, end: 2 + source.utf8.count)])
        #expect(scanner.problems == [])
    }

    @Test(arguments: ["{title}", "{ {title} }", "a }} b", ""])
    func leavesOtherBracesAlone(source: String) {
        let scanner = scan(source)
        #expect(scanner.tags == [])
        #expect(scanner.problems == [])
    }

    @Test(arguments: [
        ("{{a {{b}}", ["unclosed-tag"], ["b"]),
        ("{{}}{{b}}", ["empty-name"], ["b"]),
        ("{{{}}}{{b}}", ["empty-name"], ["b"]),
        ("{{a.}}{{b}}", ["bad-name"], ["b"]),
        ("{{.a}}{{b}}", ["bad-name"], ["b"]),
        ("{{ # a}}{{b}}", ["bad-name"], ["b"]),
        ("{{=| |=}}{{b}}", ["set-delimiters"], ["b"]),
        ("{{b}}{{=", ["set-delimiters"], ["b"]),
        ("{{b}}{{!", ["unclosed-tag"], ["b"]),
        ("{{b}}{{", ["unclosed-tag"], ["b"]),
        ("{{{a}}{{b}}", ["unclosed-tag"], ["b"]),
    ])
    func readsOnAfterAProblem(source: String, problems: [String], names: [String]) {
        let scanner = scan(source)
        #expect(scanner.problems.map(\.id) == problems)
        #expect(scanner.tags.map(\.name) == names)
    }

    private func scan(_ source: String) -> TagScanner {
        TagScanner(SourceText(path: "a.html", bytes: Array(source.utf8)))
    }
}
