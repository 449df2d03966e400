import Model
import Testing

@testable import Rendering

@Suite struct RelatedIndexTests {
    private func index(_ sample: SampleSite) throws -> SiteIndex {
        let folder = try TemplatesOnDisk.folder()
        let table = WordTable(path: folder.stringsPath, bytes: folder.strings)
        return SiteIndex(site: sample.make(), wording: Wording(book: PhraseBook(table), table: table))
    }

    private func related(_ texts: [String], to document: Int = 0) throws -> [RelatedIndex.Related] {
        let articles = texts.enumerated().map { SampleArticle(id: "\($0 + 10_000)", text: $1) }
        return try index(SampleSite(articles: articles)).related.related(to: document)
    }

    private static let contract: @Sendable (SampleText) -> SampleReadings = { text in
        SampleReadings(events: [
            SampleEvent.make(
                "contract actual supplier=country/ru recipient=country/tr weapon=weapon/s-400", at: text["mua"],
                on: .year(2017))
        ])
    }

    @Test func findsThoseThatShareARareName() throws {
        let related = try related(["Incirlik và Nga.", "Nga.", "Nga.", "Incirlik.", "Nga.", "Thôi."])
        #expect(related == [.init(document: 3, shared: [.entity(SampleSite.incirlik)])])
    }

    @Test func doesNotCallArticlesRelatedForANameThatMostHave() throws {
        #expect(try related(["Nga.", "Nga.", "Nga.", "Thôi."]).isEmpty)
        #expect(try related(["Nga."]).isEmpty)
    }

    @Test func prefersTheSameMatterToTheSameNames() throws {
        let articles = [
            SampleArticle(id: "1", text: "Ankara mua S-400. Incirlik. Interfax.", read: RelatedIndexTests.contract),
            SampleArticle(id: "2", text: "Incirlik. Interfax."),
            SampleArticle(id: "3", text: "Ankara mua S-400.", read: RelatedIndexTests.contract),
            SampleArticle(id: "4", text: "Thôi."), SampleArticle(id: "5", text: "Thôi."),
        ]
        let site = SampleSite(articles: articles, deals: { [SampleDeal.make($0)] })
        let related = try index(site).related.related(to: 0)
        #expect(related.map(\.document) == [2, 1])
        #expect(Set(related[0].shared).isSuperset(of: [.deal(0), .event(0)]))
    }

    @Test func isNotCloseToWhatNamesEverything() throws {
        let all = "Incirlik. Interfax. Erdogan. S-400. Ankara. Nga."
        let related = try related([all, "Incirlik.", "Incirlik. Nga.", "Thôi.", "Thôi.", "Thôi."], to: 1)
        #expect(related.map(\.document) == [2, 0])
    }

    @Test func looksOnlyAtTheNeighboursInALongList() throws {
        // One article of 32 is on the base: the nearest are those beside the article.
        let texts = (0..<1920).map { $0 % 32 == 0 ? "Incirlik. Interfax. Erdogan. S-400." : "Thôi." }
        let related = try related(texts, to: 960)
        #expect(related.map(\.document) == [928, 992, 896, 1024, 864])
    }

    @Test func namesTheReasonOnThePage() throws {
        let articles = ["1", "2"].map {
            SampleArticle(
                id: $0, text: "Ankara mua S-400 của Nga.", title: "Tin \($0)", read: RelatedIndexTests.contract)
        }
        let html = try RenderedSite(SampleSite(articles: articles, deals: { [SampleDeal.make($0)] })).html(
            .article("1"))
        #expect(html.contains("<section id=\"related\">"))
        #expect(html.contains("<a href=\"../articles/2.html\">Tin 2</a>"))
        #expect(
            html.contains(
                "cùng kể về thương vụ Nga – Thổ Nhĩ Kỳ: S-400; cùng kể: Thổ Nhĩ Kỳ đặt mua S-400 của Nga</p>"))
    }
}
