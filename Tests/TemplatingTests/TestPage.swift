import Model
import Templating

/// A page type for the tests, with a field of each kind.
struct TestPage: TemplateRecord {
    var title = "Thổ Nhĩ Kỳ & Nga"
    var date: String? = "2019-07-12"
    var source: String?
    var isNew = true
    var isOld = false
    var body = Array("<p>Ankara</p>".utf8)
    var map: [UInt8]? = Array("<svg/>".utf8)
    var plan: [UInt8]?
    var buyer = TestCountry(name: "Thổ Nhĩ Kỳ")
    var seller: TestCountry? = TestCountry(name: "Nga", capital: "Moskva")
    var agent: TestCountry?
    var links = [TestCountry(name: "Nga", capital: "Moskva"), TestCountry(name: "Pháp")]
    var none: [TestCountry] = []
    var makers = ["Almaz", "Antey"]
    var empty = ""

    static let fields = TemplateFields<TestPage>(
        .text("title") { $0.title },
        .optionalText("date") { $0.date },
        .optionalText("source") { $0.source },
        .flag("isNew") { $0.isNew },
        .flag("isOld") { $0.isOld },
        .html("body") { $0.body },
        .optionalHTML("map") { $0.map },
        .optionalHTML("plan") { $0.plan },
        .record("buyer") { $0.buyer },
        .optionalRecord("seller") { $0.seller },
        .optionalRecord("agent") { $0.agent },
        .list("links") { $0.links },
        .list("none") { $0.none },
        .texts("makers") { $0.makers },
        .text("empty") { $0.empty })
}

/// A record inside it that holds records of its own type.
struct TestCountry: TemplateRecord {
    let name: String
    var capital: String?
    var neighbours: [TestCountry] = []

    static let fields = TemplateFields<TestCountry>(
        .text("name") { $0.name },
        .optionalText("capital") { $0.capital },
        .list("neighbours") { $0.neighbours })
}

/// A folder of templates in memory; the file under test is `page.html` or `page.md`.
struct TestFolder {
    var files: [String: String] = [:]
    var words = TemplateWords.group([
        "words": .group(["deal": .text("Vụ mua <bán>"), "empty": .text(""), "titles": .group(["all": .text("Tất cả")])])
    ])

    /// What `page.html` shows.
    func html(_ template: String, _ page: TestPage = TestPage()) throws -> String {
        var output: [UInt8] = []
        try compiler("page.html", template).compile("page.html", for: TestPage.self).render(page, into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// What `page.md` shows.
    func markdown(_ template: String, _ page: TestPage = TestPage()) throws -> (text: String, blocks: [String]) {
        let rendered = try compiler("page.md", template).compileMarkdown("page.md", for: TestPage.self).render(page)
        return (
            String(decoding: rendered.markdown, as: UTF8.self),
            rendered.blocks.map { String(decoding: $0, as: UTF8.self) }
        )
    }

    /// What is wrong with `page.html`, without the word `error`.
    func problems(_ template: String, in name: String = "page.html") -> [String] {
        do throws(TemplateFailure) {
            let compiler = compiler(name, template)
            if name == "page.md" {
                _ = try compiler.compileMarkdown(name, for: TestPage.self)
            } else {
                _ = try compiler.compile(name, for: TestPage.self)
            }
            return []
        } catch {
            return error.diagnostics.map { "\($0.position): \($0.message) [\($0.id)]" }
        }
    }

    private func compiler(_ name: String, _ template: String) -> TemplateCompiler {
        let files = files.merging([name: template]) { $1 }
        return TemplateCompiler(
            files: files.map { TemplateFile(name: $0, path: $0, bytes: Array($1.utf8)) }, words: words)
    }
}
