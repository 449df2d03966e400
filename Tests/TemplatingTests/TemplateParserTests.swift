import Testing

@testable import Templating

@Suite struct TemplateParserTests {
    /// Templates of arbitrary pieces, most of them wrong: each compiles or is refused with a reason.
    @Test(arguments: ["page.html", "page.md"])
    func copesWithAnyOrderOfTags(name: String) throws {
        let pieces = [
            "{{#links}}", "{{/links}}", "{{^none}}", "{{/none}}", "{{<layout}}", "{{/layout}}", "{{$content}}",
            "{{/content}}", "{{title}}", "{{&body}}", "{{{body}}}", "{{> facts}}", "{{! x }}", "{{!\n}}", "{{", "}}",
            "\n", "\n", "\r\n", "  ", "\t", "chữ", "<", "{{=", "{{}}",
        ]
        let folder = TestFolder(files: [
            "layout": "a\n  {{$content}}\n  b\n  {{/content}}\n",
            "partials/facts": "{{title}}\n{{$content}}{{/content}}",
        ])
        var random = Numbers(state: 7)
        var rendered = 0
        for _ in 0..<3000 {
            let count = Int.random(in: 1...14, using: &random)
            let template = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let problems = folder.problems(template, in: name)
            guard problems.isEmpty else { continue }
            let output = name == "page.md" ? try folder.markdown(template).text : try folder.html(template)
            #expect(!output.contains("{{"), "\(template.debugDescription)")
            rendered += 1
        }
        #expect(rendered > 100)
    }

    @Test func keepsTextWithoutTagsAsItIs() throws {
        let pieces = [" ", "\t", "\n", "\r\n", "\r", "a", "ế", "e\u{301}", "{", "}", "<", "&"]
        var random = Numbers(state: 11)
        for _ in 0..<500 {
            var template = (0..<12).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            if template.utf8.indices.contains(where: { template.utf8[$0...].starts(with: "{{".utf8) }) { template = "" }
            #expect(Array(try TestFolder().html(template).utf8) == Array(template.utf8))
        }
    }

    /// The same numbers in every run.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) ^ (state << 21)
        }
    }
}
