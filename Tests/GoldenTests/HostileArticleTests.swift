import Foundation
import Storage
import Testing

/// An article that tries to be markup, in its text, its fields and its name, is shown as the text that it is.
@Suite struct HostileArticleTests {
    /// One piece for each language that a page passes through: HTML, Markdown, Mustache, references.
    static let attacks = [
        "<script>alert(1)</script>", "<\u{301}img src=x onerror=alert(1)>", "\"\u{301} onmouseover=alert(1) x=\"",
        "'><svg onload=alert(1)>", "{{title}}", "{{{title}}}", "{{#words}}", "[x](javascript:alert(1))", "](x)",
        "![x](javascript:alert(1))", "`code`", "```", "| a | b |", "&#10;&#10;", "&lt;b&gt;", "&amp;", "<!-- x -->",
        "*x*",
        "__x__", "\\<b>", "<javascript:alert(1)>", "https://example.org/\"onclick=x", "<![CDATA[x]]>", "~~x~~", "# x",
        "]]>",
    ]

    @Test func showsTheTextOfPlainArticles() async throws {
        let texts = HostileArticleTests.attacks.map { "Nga giao \($0) S-400 cho Mỹ." }
        let site = try await build(texts.enumerated().map { ("seeds/a\($0).txt", $1) })
        let listed = ListedSentence.all(on: try site.page("countries/russia.html"))
        for (number, text) in texts.enumerated() {
            let sentence = try site.page("articles/a\(number).html").all.first { $0.attributes["id"] == "s1-1" }
            #expect(try #require(sentence).text.utf8.elementsEqual(nfc(text).utf8))
            #expect(listed.filter { $0.article == "a\(number)" }.map { Array($0.text.utf8) } == [Array(nfc(text).utf8)])
        }
        try expectOnlyOurMarkup(in: site)
    }

    @Test func keepsMarkdownInert() async throws {
        let texts = HostileArticleTests.attacks.map { "Nga giao \($0) S-400 cho Mỹ.\n\n\($0)\n\n- \($0)\n\n# \($0)\n" }
        let site = try await build(texts.enumerated().map { ("seeds/a\($0).md", $1) })
        let listed = ListedSentence.all(on: try site.page("countries/russia.html"))
        #expect(Set(listed.map(\.article)).count == texts.count)
        try expectOnlyOurMarkup(in: site, allowing: ["em", "pre"])
    }

    @Test(arguments: ["yml", "json"]) func showsTheFields(_ format: String) async throws {
        let fields = HostileArticleTests.attacks.map { attack in
            ["title": "T \(attack)", "source": "N \(attack)", "author": "A \(attack)", "rights": "R \(attack)"]
        }
        let files = try fields.enumerated().flatMap { number, fields in
            [("seeds/a\(number).txt", "Nga giao S-400."), ("seeds/a\(number).\(format)", try written(fields))]
        }
        let site = try await build(files)
        #expect(site.messages == [])
        for (number, fields) in fields.enumerated() {
            for field in fields.values { try expect("articles/a\(number).html", in: site, shows: field) }
            for page in ["countries/russia.html", "weapons/s-400.html", "articles.html"] {
                for name in ["title", "source"] { try expect(page, in: site, shows: fields[name] ?? "?") }
            }
        }
        try expectOnlyOurMarkup(in: site)
    }

    @Test(arguments: ["javascript:alert(1)", "https://a\"b<c>'d.example/{{x}}?a=1&b=\"><script>", "data:text/html,<b>"])
    func linksOnlyWebAddresses(_ address: String) async throws {
        let site = try await build([("seeds/a.txt", "Nga giao S-400."), ("seeds/a.yml", try written(["url": address]))])
        try expectOnlyOurMarkup(in: site)
    }

    @Test(arguments: ["txt", "md"]) func showsTheNameOfTheFile(_ format: String) async throws {
        let file = "x<b>&amp;{{y}}](z)`|\"'.\(format)"
        let site = try await build([("seeds/\(file)", "Nga giao S-400 cho Mỹ.")])
        try expect("articles/x-b-amp-y-z.html", in: site, shows: file)
        #expect(ListedSentence.all(on: try site.page("countries/russia.html")).map(\.article) == ["x-b-amp-y-z"])
        try expectOnlyOurMarkup(in: site)
    }

    @Test func showsTheSettings() async throws {
        let attacks = HostileArticleTests.attacks.joined(separator: " ")
        let settings = [
            "title": "T \(attacks)", "contact": "C \(attacks)", "licence": "L \(attacks)", "author": attacks,
        ]
        let site = try await build([("seeds/a.txt", "Nga."), ("sitegen.yml", try written(settings))])
        for page in site.pages {
            for setting in settings.values { try expect(page, in: site, shows: setting) }
        }
        try expectOnlyOurMarkup(in: site)
    }
}

private extension HostileArticleTests {
    /// Every element of our pages; an article may bring none that is not here.
    static let elements: Set<String> = [
        "page", "html", "head", "meta", "title", "link", "body", "a", "header", "p", "nav", "ul", "ol", "li", "main",
        "div",
        "h1", "h2", "h3", "span", "section", "dl", "dt", "dd", "code", "details", "summary", "mark", "time", "b", "i",
        "small",
        "strong", "footer",
        "table", "caption", "thead", "tbody", "tr", "th", "td", "script", "noscript", "form", "label",
        "input", "select", "option", "button", "pre", "q",
        // Pictures.
        "svg", "g", "path", "circle", "rect", "text", "desc", "figure", "figcaption",
    ]
    static let attributes: Set<String> = [
        "lang", "charset", "http-equiv", "content", "name", "property", "rel", "href", "type", "class", "id",
        "aria-label",
        "aria-current", "title", "datetime", "role", "tabindex", "scope", "open", "src", "defer", "for",
        "action", "autocomplete", "autocapitalize", "spellcheck", "aria-describedby", "hidden", "value", "data-type",
        "data-filter", "data-sort",
        "data-all", "data-shown", "data-year", "data-party", "data-weapon", "data-modality", "data-source", "data-kind",
        "data-count", "data-none", "data-failed", "data-subjects", "data-articles", "data-more",
        "viewBox", "width", "height", "x", "y", "d", "cx", "cy", "r", "text-anchor", "font-size", "stroke-width",
        "aria-hidden", "colspan",
    ]

    func build(_ files: [(String, String)]) async throws -> BuiltSite {
        let store = try Repository.store()
        for (path, text) in files { try store.write(Array(text.utf8), to: path) }
        return await BuiltSite.build(store)
    }

    func expect(_ page: String, in site: BuiltSite, shows text: String) throws {
        let shown = Array(try site.page(page).text.utf8)
        #expect(shown.contains(Array(nfc(text).utf8)), "\(page) lacks \(text)")
    }

    /// What the text is once it is composed, as every article is.
    func nfc(_ text: String) -> String { text.precomposedStringWithCanonicalMapping }

    func written(_ fields: [String: String]) throws -> String {
        // A JSON object is a YAML mapping, too.
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(fields), as: UTF8.self)
    }

    /// Reads every page strictly and looks at each element, attribute and link.
    func expectOnlyOurMarkup(in site: BuiltSite, allowing more: Set<String> = []) throws {
        try #require(site.pages.count > 8)
        for path in site.pages {
            for element in try site.page(path).all {
                let isOurs = HostileArticleTests.elements.contains(element.name) || more.contains(element.name)
                #expect(isOurs, "\(path) has <\(element.name)>")
                for (name, value) in element.attributes {
                    #expect(HostileArticleTests.attributes.contains(name), "\(path) has \(name)=\"\(value)\"")
                    if name == "href" { #expect(isHarmless(value), "\(path) links \(value)") }
                }
            }
        }
    }

    /// Whether a link stays in the site or leads to the web.
    func isHarmless(_ link: String) -> Bool {
        let start = link.prefix { !"/#?".contains($0) }
        return !start.contains(":") || link.hasPrefix("https://") || link.hasPrefix("http://")
    }
}
