import Model
import Testing

@testable import Rendering

@Suite struct VolumePageTests {
    /// 240 articles with two events each: a sale of 2018, and a delivery without a date.
    private static func site() throws -> RenderedSite {
        try RenderedSite(
            SampleSite(
                articles: (100...339).map { number in
                    SampleArticle(
                        id: "a\(number)", text: "Nga bán S-400.", title: "Bài \(number)",
                        fields: ArticleFields(date: CalendarDate(number < 120 ? "2017-07-12" : "2018-07-12"))
                    ) { text in
                        SampleReadings(events: [
                            SampleEvent.make(
                                "contract actual supplier=country/ru weapon=weapon/s-400", at: text["bán"],
                                on: .day(2018, 1 + number % 12, 1 + number % 28)),
                            SampleEvent.make(
                                "delivery actual supplier=country/ru weapon=weapon/s-400", at: text["bán"]),
                        ])
                    }
                }))
    }

    @Test func holdsEveryLineOfALongListJustOnce() throws {
        let site = try VolumePageTests.site()
        let lists = try #require(site.site.dossier(SampleSite.russia).map { DossierLists($0, in: site.site.archive) })
        #expect(!lists.events.bindings.isEmpty && !lists.sentences.bindings.isEmpty)
        #expect(lists.events.bindings.flatMap(\.lines).sorted() == lists.events.lines.sorted())
        let rows = lists.events.bindings.reduce(0) { sum, binding in
            sum + site.html(.volume(binding.volume)).components(of: "<tr data-type=")
        }
        #expect(rows == lists.events.lines.count)
        #expect(site.html(.entity(SampleSite.russia)).components(of: "<tr data-type=") <= 30)
    }

    @Test func keepsEveryPageLight() throws {
        for (path, bytes) in try VolumePageTests.site().files { #expect(bytes.count < 200_000, "\(path)") }
    }

    @Test func standsUnderItsEntityInTheBreadcrumbAndTheNavigation() throws {
        let site = try VolumePageTests.site()
        let html = site.html(.volume(Volume(.sentences(of: SampleSite.russia), .year(2017))))
        #expect(html.contains("<li><a href=\"../countries/ru.html\">Nga</a></li>"))
        #expect(html.contains("<li aria-current=\"page\">Những câu nhắc đến, năm 2017</li>"))
        #expect(html.contains("<a href=\"../countries.html\" class=\"ancestor\">"))
    }
}

private extension String {
    /// How often `part` occurs.
    func components(of part: String) -> Int {
        let (text, part) = (Array(utf8), Array(part.utf8))
        return text.indices.count { text[$0...].starts(with: part) }
    }
}
