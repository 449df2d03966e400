import Templating
import Testing

/// The rules of Mustache as our templates follow them, one small case each.
@Suite struct TemplateTests {
    @Test(arguments: [
        ("Không có thẻ {nào}", "Không có thẻ {nào}"),
        ("", ""),
        ("{{title}}", "Thổ Nhĩ Kỳ &amp; Nga"),
        ("[{{ title }}]", "[Thổ Nhĩ Kỳ &amp; Nga]"),
        ("{{date}}", "2019-07-12"),
        ("[{{source}}]", "[]"),
        ("  {{date}}\n", "  2019-07-12\n"),
        ("{{&body}}", "<p>Ankara</p>"),
        ("{{{body}}}", "<p>Ankara</p>"),
        ("{{& body }}", "<p>Ankara</p>"),
        ("[{{&plan}}]", "[]"),
        ("{{{body}}}}", "<p>Ankara</p>}"),
    ])
    func printsVariables(template: String, expected: String) throws {
        #expect(try TestFolder().html(template) == expected)
    }

    @Test(arguments: [
        ("{{buyer.name}}", "Thổ Nhĩ Kỳ"),
        ("{{seller.capital}}", "Moskva"),
        ("[{{agent.name}}]", "[]"),
        ("{{#links}}{{buyer.name}};{{/links}}", "Thổ Nhĩ Kỳ;Thổ Nhĩ Kỳ;"),
        ("{{#agent.capital}}có{{/agent.capital}}", ""),
        ("{{^agent.capital}}không{{/agent.capital}}", "không"),
        ("{{#seller.neighbours}}{{name}}{{/seller.neighbours}}", ""),
    ])
    func followsDottedNames(template: String, expected: String) throws {
        #expect(try TestFolder().html(template) == expected)
    }

    @Test(arguments: [
        ("{{#isNew}}mới{{/isNew}}", "mới"),
        ("{{#isOld}}cũ{{/isOld}}", ""),
        ("{{# isNew }}={{/ isNew }}", "="),
        ("{{#date}}ngày {{.}}{{/date}}", "ngày 2019-07-12"),
        ("{{#source}}nguồn {{.}}{{/source}}", ""),
        ("{{#title}}có{{/title}}{{#empty}}không{{/empty}}", "có"),
        ("{{#body}}{{&body}}{{/body}}", "<p>Ankara</p>"),
        ("{{#plan}}bản đồ{{/plan}}", ""),
        ("{{#buyer}}{{name}}{{/buyer}}", "Thổ Nhĩ Kỳ"),
        ("{{#seller}}{{name}}, {{title}}{{/seller}}", "Nga, Thổ Nhĩ Kỳ &amp; Nga"),
        ("{{#agent}}{{name}}{{/agent}}", ""),
        ("{{#links}}{{name}}({{capital}});{{/links}}", "Nga(Moskva);Pháp();"),
        ("{{#none}}{{name}}{{/none}}", ""),
        ("{{#makers}}<{{.}}>{{/makers}}", "<Almaz><Antey>"),
        ("{{#isNew}}{{#isNew}}hai{{/isNew}}{{/isNew}}", "hai"),
        ("{{#links}}{{#capital}}{{name}}: {{.}}{{/capital}}{{/links}}", "Nga: Moskva"),
        ("{{#links}}{{#isNew}}{{name}}{{/isNew}}{{/links}}", "NgaPháp"),
    ])
    func showsSections(template: String, expected: String) throws {
        #expect(try TestFolder().html(template) == expected)
    }

    @Test(arguments: [
        ("{{^isNew}}cũ{{/isNew}}", ""),
        ("{{^isOld}}mới{{/isOld}}", "mới"),
        ("{{^source}}không rõ{{/source}}", "không rõ"),
        ("{{^empty}}trống{{/empty}}", "trống"),
        ("{{^plan}}không có{{/plan}}", "không có"),
        ("{{^agent}}trực tiếp{{/agent}}", "trực tiếp"),
        ("{{^buyer}}không ai{{/buyer}}", ""),
        ("{{^none}}chưa có{{/none}}{{^links}}hết{{/links}}", "chưa có"),
    ])
    func showsInvertedSections(template: String, expected: String) throws {
        #expect(try TestFolder().html(template) == expected)
    }

    @Test(arguments: [
        ("1{{! ghi chú }}2", "12"),
        ("1{{!\n  nhiều dòng }}2", "12"),
        ("a\n  {{! một mình }}\nb\n", "a\nb\n"),
        ("a\n{{!\nnhiều\n}}\nb", "a\nb"),
        ("a\n  {{#isNew}}\nb\n  {{/isNew}}\nc", "a\nb\nc"),
        ("|\r\n{{#isNew}}\r\n{{/isNew}}\r\n|", "|\r\n|"),
        ("{{#isNew}}\nb\n{{/isNew}}", "b\n"),
        ("| {{#isNew}}\t|\t{{/isNew}} |", "| \t|\t |"),
        ("{{#isNew}}{{/isNew}}\nb", "\nb"),
        ("a\n   \nb\n", "a\n   \nb\n"),
        ("{{#isNew}} {{! hai thẻ }}\nb{{/isNew}}", " \nb"),
        ("\u{FEFF}a", "a"),
    ])
    func removesLinesOfLoneTags(template: String, expected: String) throws {
        #expect(Array(try TestFolder().html(template).utf8) == Array(expected.utf8))
    }

    @Test(arguments: [
        ("[{{> name.html}}]", "[Thổ Nhĩ Kỳ]"),
        ("[{{>lines.html}}]", "[a\n b\n]"),
        ("  {{> lines.html}}\nc", "  a\n   b\nc"),
        ("  {{> nested.html}}\n", "  <ul>\n    a\n     b\n\n  </ul>\n"),
        ("{{#links}}\n  {{> item.html}}\n{{/links}}\n", "  <li>Nga</li>\n  <li>Pháp</li>\n"),
        (" {{> value.html}}\n", " |\n hai\ndòng\n"),
    ])
    func includesPartials(template: String, expected: String) throws {
        var page = TestPage()
        page.empty = "hai\ndòng"
        let folder = TestFolder(files: [
            "partials/name.html": "{{buyer.name}}",
            "partials/lines.html": "a\n b\n",
            "partials/nested.html": "<ul>\n  {{> lines.html}}\n\n</ul>\n",
            "partials/item.html": "<li>{{name}}</li>\n",
            "partials/value.html": "|\n{{empty}}\n",
        ])
        #expect(try folder.html(template, page) == expected)
    }

    @Test(arguments: [
        ("{{$title}}mặc định{{/title}}", "mặc định"),
        ("{{<layout.html}}{{/layout.html}}", "<h1>Trang</h1>\n<main>\n  <p>trống</p>\n</main>\n"),
        (
            "{{<layout.html}}\n{{$title}}{{title}}{{/title}}\n{{/layout.html}}\n",
            "<h1>Thổ Nhĩ Kỳ &amp; Nga</h1>\n<main>\n  <p>trống</p>\n</main>\n"
        ),
        (
            "{{<layout.html}}{{$content}}\n      <p>\n        a\n      </p>\n{{/content}}{{/layout.html}}",
            "<h1>Trang</h1>\n<main>\n  <p>\n    a\n  </p>\n</main>\n"
        ),
        (
            "{{<layout.html}}{{$content}}một dòng{{/content}}{{/layout.html}}",
            "<h1>Trang</h1>\n<main>\n  một dòng\n</main>\n"
        ),
        (
            "{{<wide.html}}{{$title}}T{{/title}}{{/wide.html}}",
            "<h1>T</h1>\n<main>\n  <div>rộng</div>\n</main>\n"
        ),
        (
            "{{<wide.html}}{{$content}}<b>hẹp</b>{{/content}}{{/wide.html}}",
            "<h1>Trang</h1>\n<main>\n  <b>hẹp</b>\n</main>\n"
        ),
        ("a {{<inline.html}}{{$x}}b{{/x}}{{/inline.html}} c", "a [b] c"),
        ("{{<each.html}}{{$row}}{{name}},{{/row}}{{/each.html}}", "Nga,Pháp,"),
        (" {{$a}}{{/a}}\nb", "b"),
        (" {{$a}}a{{/a}}\nb", " a\nb"),
        ("{{<place.html}}{{$a}}\nx\n{{/a}}{{/place.html}}", "-\n  x\n-"),
        ("{{<place.html}}{{$a}}{{source}}{{/a}}{{/place.html}}", "-\n  \n-"),
    ])
    func fillsBlocksOfParents(template: String, expected: String) throws {
        let folder = TestFolder(files: [
            "layout.html": """
            <h1>{{$title}}Trang{{/title}}</h1>
            <main>
              {{$content}}
              <p>trống</p>
              {{/content}}
            </main>

            """,
            "partials/wide.html": "{{<layout.html}}{{$content}}<div>rộng</div>{{/content}}{{/layout.html}}",
            "partials/inline.html": "[{{$x}}x{{/x}}]",
            "partials/each.html": "{{#links}}{{$row}}{{/row}}{{/links}}",
            "partials/place.html": "-\n  {{$a}}{{/a}}\n-",
        ])
        #expect(try folder.html(template) == expected)
    }

    @Test func looksUpBlocksOfAFilledBlockWhereItWasWritten() throws {
        let folder = TestFolder(files: [
            "layout.html": "<title>{{$title}}{{/title}}</title>{{$content}}{{/content}}",
            "partials/card.html": "<h2>{{$title}}{{/title}}</h2>",
        ])
        let template = """
            {{<layout.html}}{{$title}}Trang{{/title}}{{$content}}\
            {{<card.html}}{{$title}}Thẻ{{/title}}{{/card.html}}{{/content}}{{/layout.html}}
            """
        #expect(try folder.html(template) == "<title>Trang</title><h2>Thẻ</h2>")
    }

    @Test(arguments: [
        ("{{words.deal}}", "Vụ mua &lt;bán&gt;"),
        ("{{words.titles.all}}", "Tất cả"),
        ("{{#words}}{{deal}}{{/words}}", "Vụ mua &lt;bán&gt;"),
        ("{{#words.titles}}{{all}}, {{title}}{{/words.titles}}", "Tất cả, Thổ Nhĩ Kỳ &amp; Nga"),
        ("{{#words.titles.all}}{{.}}{{/words.titles.all}}", "Tất cả"),
        ("{{#words.empty}}có{{/words.empty}}{{^words.empty}}không{{/words.empty}}", "không"),
        ("{{#links}}{{words.titles.all}} {{name}} {{/links}}", "Tất cả Nga Tất cả Pháp "),
        ("{{#words.titles}}{{#links}}{{name}}{{all}}{{/links}}{{/words.titles}}", "NgaTất cảPhápTất cả"),
    ])
    func foldsWords(template: String, expected: String) throws {
        #expect(try TestFolder().html(template) == expected)
    }

    @Test func appendsToWhatIsThere() throws {
        let file = TemplateFile(name: "a.html", path: "a.html", bytes: Array("{{name}}".utf8))
        let template = try TemplateCompiler(files: [file], words: .group([:])).compile("a.html", for: TestCountry.self)
        var output = Array("Nước: ".utf8)
        template.render(TestCountry(name: "Nga"), into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "Nước: Nga")
    }

    @Test func keepsDecomposedLettersAsTheyAre() throws {
        var page = TestPage()
        page.title = "Vie\u{302}\u{323}t"
        #expect(Array(try TestFolder().html("{{title}}", page).utf8) == Array(page.title.utf8))
    }
}
