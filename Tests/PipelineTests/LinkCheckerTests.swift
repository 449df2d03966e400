import Model
import Testing

@testable import Pipeline

@Suite struct LinkCheckerTests {
    @Test(arguments: [
        "index.html", "articles/a.html", "articles/a.html#s1-1", "#main", "assets/style.css", "assets/style.css#x",
        "https://example.org/x", "mailto:a@example.org", "//example.org/x", "./index.html", "articles/../index.html",
        "countries/russia.html",
    ])
    func followsGoodLinks(_ link: String) {
        #expect(problems(of: link, on: "index.html") == [])
    }

    @Test(arguments: [
        ("b.html", "index.html", "no such file in the site"),
        ("articles/a.html#s9-9", "index.html", "no element with this id"),
        ("#x", "index.html", "no element with this id"), ("a.html", "index.html", "no such file in the site"),
        ("../../index.html", "articles/a.html", "no such file in the site"),
        ("index.html", "articles/a.html", "no such file in the site"),
    ])
    func reportsLinksThatLeadNowhere(link: String, page: String, reason: String) {
        #expect(
            problems(of: link, on: page) == [
                "\(page): error: link '\(link)' leads nowhere: \(reason); correct the template that makes it [broken-link]"
            ])
    }

    @Test func goesUpwards() {
        #expect(problems(of: "../index.html#main", on: "articles/a.html") == [])
    }

    /// The problems of a site of two pages, a stylesheet and a page that could not be rendered.
    private func problems(of link: String, on page: String) -> [String] {
        let texts = ["index.html": "<main id=\"main\">", "articles/a.html": "<p id=\"s1-1\">", "assets/style.css": ""]
        let files = texts.map { path, text in
            let html = path == page ? "<a href=\"\(link)\"></a>\(text)" : text
            return OutputFile(path: SitePath(path), bytes: Array(html.utf8))
        }
        let checker = LinkChecker(files: files, pages: [SitePath("countries/russia.html")])
        return checker.problems().map(\.description)
    }
}
