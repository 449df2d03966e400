import Model
import Testing

@testable import Rendering

@Suite struct SiteEditionTests {
    private let site: RenderedSite

    init() throws {
        site = try RenderedSite(RenderedSite.sample)
    }

    @Test func rendersEveryPage() {
        #expect(site.files.count == site.site.pages.count)
        #expect(site.files.count == 13 + 2 + 6)
    }

    @Test func rendersTheSameBytesFromSeveralTasks() async throws {
        let edition = Renderer(templates: try TemplatesOnDisk.folder()).edition(of: RenderedSite.sample.make())
        let pages = site.site.pages
        let files = await withTaskGroup(of: [OutputFile].self) { group in
            for _ in 0..<4 { group.addTask { pages.compactMap(edition.render) } }
            return await group.reduce(into: []) { $0 += $1 }
        }
        #expect(files.count == 4 * pages.count)
        for file in files { #expect(file.bytes == site.files[file.path], "\(file.path)") }
    }

    @Test func leadsEveryLinkToAPageAndEveryFragmentToAnId() {
        let known = Set(site.files.keys.map(\.value)).union(Renderer.assetPaths.map(\.value))
            .union(site.edition.programPaths.map(\.value))
        for (path, bytes) in site.files {
            let depth = path.value.split(separator: "/").count - 1
            for href in TagScanner(bytes).values(of: "href") where !href.hasPrefix("https://") {
                let parts = href.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
                var target = String(parts[0])
                if target.isEmpty {
                    target = path.value
                } else {
                    #expect(href.hasPrefix(String(repeating: "../", count: depth)), "\(href) on \(path)")
                    target.removeFirst(3 * depth)
                }
                #expect(known.contains(target), "\(href) on \(path)")
                guard parts.count == 2, let html = site.files[SitePath(target)] else { continue }
                #expect(TagScanner(html).values(of: "id").contains(String(parts[1])), "\(href) on \(path)")
            }
        }
    }

    @Test func givesEveryPageItsOwnTitleAndDescription() {
        var titles: [String] = []
        var descriptions: [String] = []
        for bytes in site.files.values {
            titles.append(
                String(String(decoding: bytes, as: UTF8.self).split(separator: "<title>")[1].prefix { $0 != "<" }))
            let description = TagScanner(bytes).tags("meta").first { $0["name"] == "description" }
            descriptions.append(description?["content"] ?? "")
        }
        #expect(Set(titles).count == site.files.count)
        #expect(Set(descriptions).count == site.files.count)
    }

    @Test func tellsArticlesOfTheSameTitleApart() throws {
        let twins = ["1", "2"].map { SampleArticle(id: $0, text: "Nga.", title: "Trùng") }
        let site = try RenderedSite(SampleSite(articles: twins))
        #expect(site.html(.article("1")).contains("<title>Trùng (1) – "))
        #expect(site.html(.article("2")).contains("<title>Trùng (2) – "))
    }

    @Test func framesEveryPageSoundly() {
        for (path, bytes) in site.files {
            let scan = TagScanner(bytes)
            let ids = scan.values(of: "id")
            #expect(ids.count == Set(ids).count, "ids on \(path)")
            #expect(scan.tags("h1").count == 1, "h1 on \(path)")
            #expect(scan.tags("main").count == 1, "main on \(path)")
            #expect(scan.tags("html").first?["lang"] == "vi")
            #expect(
                !scan.tags.contains {
                    ($0.name == "script" && $0["src"] == nil && $0["type"] != "application/ld+json")
                        || $0.attributes.keys.contains { $0.hasPrefix("on") || $0 == "style" }
                })
            let levels = scan.tags.compactMap { tag in ["h1", "h2", "h3", "h4", "h5", "h6"].firstIndex(of: tag.name) }
            for (before, after) in zip(levels, levels.dropFirst()) {
                #expect(after <= before + 1, "headings on \(path)")
            }
            let isHome = path == SitePath("index.html")
            #expect(scan.tags("li").contains { $0["aria-current"] == "page" } == !isHome, "breadcrumb on \(path)")
        }
    }

    @Test func marksTheNameInEverySentenceOfAnEntity() {
        let html = site.html(.entity(SampleSite.s400))
        #expect(
            html.contains(
                "<li><a href=\"../articles/001.html#s1-1\">Theo Interfax, Nga bán <mark>S-400</mark> cho Ankara.</a></li>"
            ))
        #expect(
            html.contains(
                "<li><a href=\"../articles/001.html#s2-1\">Erdogan nói: không bỏ <mark>Rồng lửa</mark>.</a></li>"))
        #expect(html.contains("<li><a href=\"../articles/002.html#s1-1\">Thổ Nhĩ Kỳ mua <mark>S-400</mark>.</a></li>"))
    }

    @Test func statesWhatTheLexiconSays() {
        let weapon = site.scan(.entity(SampleSite.s400)).text
        for words in ["S-400 Triumf", "Hệ thống phòng không, Nga", "SA-21 Growler", "Almaz-Antey", "3 câu", "2 bài"] {
            #expect(weapon.contains(words), "\(words)")
        }
        #expect(!site.html(.entity(SampleSite.s400)).contains("almaz-antey.html"), "no article mentions the maker")
        #expect(site.html(.entity(SampleSite.s400)).contains("https://www.wikidata.org/wiki/Q1133234"))
        let person = site.scan(.entity(SampleSite.erdogan)).text
        for words in ["Thủ tướng Thổ Nhĩ Kỳ", "2003–2014", "từ 2014", "không có nghĩa là có hành vi sai trái"] {
            #expect(person.contains(words), "\(words)")
        }
        #expect(site.scan(.entity(SampleSite.incirlik)).text.contains("37,00° Bắc, 35,43° Đông"))
        #expect(site.scan(.entity(SampleSite.interfax)).text.contains("hãng thông tấn"))
        #expect(site.html(.entity(SampleSite.russia)).contains("<a href=\"../weapons/s-400.html\">S-400</a>"))
    }

    @Test func tellsWhereAnArticleComesFrom() {
        let html = site.html(.article("001"))
        for words in [
            "<time datetime=\"2019-07-12\">12/7/2019</time>", "Tuổi Trẻ", "Đ.K.L.", "https://tuoitre.vn/a?b=1&amp;c=2",
            "001.txt", "<time datetime=\"2026-10\">tháng 10/2026</time>",
        ] { #expect(html.contains(words), "\(words)") }
        #expect(!html.contains("seeds/001.txt"), "folders are the keeper's business")
        #expect(site.scan(.article("002")).text.contains("không rõ ngày"))
        #expect(site.scan(.article("002")).text.contains("Tiêu đề lấy từ câu mở đầu của bài."))
    }

    @Test func carriesWholeAddressesOnlyWhenTheSiteKnowsItsOwn() throws {
        for bytes in site.files.values {
            #expect(!String(decoding: bytes, as: UTF8.self).contains("canonical"))
        }
        var sample = RenderedSite.sample
        sample.settings.baseURL = "https://kho.vn/a"
        let known = try RenderedSite(sample)
        #expect(known.html(.home).contains("<link rel=\"canonical\" href=\"https://kho.vn/a/\">"))
        #expect(known.html(.about).contains("<meta property=\"og:url\" content=\"https://kho.vn/a/about.html\">"))
        #expect(!known.html(.notFound).contains("canonical"))
        #expect(known.html(.notFound).contains("href=\"/a/assets/style.css\""))
        #expect(known.html(.about).contains("href=\"assets/style.css\""))
    }

    @Test func refusesABaseThatIsNoWebAddress() throws {
        var sample = RenderedSite.sample
        sample.settings.baseURL = "javascript:alert(1)//"
        let html = try RenderedSite(sample).html(.notFound)
        #expect(!html.contains("javascript"))
    }

    @Test func givesLongListsAnAlphabet() throws {
        let many = (1...60).map { number in
            Entity(
                id: EntityID(.organisation, "o\(number)"),
                name: ["An", "Đông", "Bắc", "Ước"][number % 4] + " \(number)",
                nameEnglish: nil, details: .organisation(OrganisationDetails(kind: "government", country: nil)),
                wikidata: nil)
        }
        let text = many.map { "\($0.name)." }.joined(separator: " ")
        let site = try RenderedSite(SampleSite(articles: [SampleArticle(id: "1", text: text)], entities: many))
        let ids = site.scan(.entities(.organisation)).values(of: "id").filter { $0.hasPrefix("letter-") }
        #expect(ids == ["letter-a", "letter-b", "letter-dd", "letter-uw"])
        #expect(site.html(.article("1")).contains("<summary>Thêm 48 tên</summary>"))
    }

    @Test func rendersAnEmptyArchive() throws {
        let site = try RenderedSite(SampleSite(articles: []))
        #expect(site.files.count == 13)
        #expect(site.scan(.home).text.contains("Kho tư liệu chưa có bài nào."))
        // The page on the data describes tables that have no rows.
        for (path, bytes) in site.files where path.value != "data/README.html" {
            #expect(!String(decoding: bytes, as: UTF8.self).contains("<table"))
        }
    }

    @Test func knowsNothingOfPagesThatTheSiteDoesNotHave() throws {
        let edition = Renderer(templates: try TemplatesOnDisk.folder()).edition(of: site.site)
        #expect(edition.render(Site.Page(route: .article("x"), path: SitePath("articles/x.html"))) == nil)
        #expect(
            edition.render(Site.Page(route: .entity(EntityID(.place, "x")), path: SitePath("places/x.html"))) == nil)
    }
}
