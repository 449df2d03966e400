import Model
import Testing

@testable import Rendering

@Suite struct SiteIndexTests {
    private func index(_ articles: [SampleArticle]) throws -> SiteIndex {
        let folder = try TemplatesOnDisk.folder()
        let table = WordTable(path: folder.stringsPath, bytes: folder.strings)
        return SiteIndex(
            site: SampleSite(articles: articles).make(), wording: Wording(book: PhraseBook(table), table: table))
    }

    private func article(_ id: String, _ text: String, date: String = "") -> SampleArticle {
        SampleArticle(id: id, text: text, fields: ArticleFields(date: CalendarDate(date)))
    }

    @Test func ordersArticlesNewestFirstAndUndatedLast() throws {
        let index = try index([
            article("1", "Nga."), article("2", "Nga.", date: "2019"), article("3", "Nga.", date: "2020-01"),
            article("4", "Nga."),
        ])
        #expect(index.articleOrder.map { index.site.archive.documents[$0].document.id.value } == ["3", "2", "1", "4"])
        #expect(index.articleRank == [2, 1, 0, 3])
    }

    @Test func ranksEntitiesBySentencesThenById() throws {
        let index = try index([article("1", "Nga. Ankara. Nga.")])
        #expect(index.mostMentioned(.country) == [SampleSite.russia, SampleSite.turkiye])
        #expect(
            try self.index([article("1", "Nga. Ankara.")]).mostMentioned(.country) == [
                SampleSite.russia, SampleSite.turkiye,
            ])
    }

    @Test func knowsWhatBelongsToACountry() throws {
        let index = try index([article("1", "Interfax nói. S-400. Nga. S-400.")])
        #expect(index.belongings[SampleSite.russia] == [SampleSite.s400, SampleSite.interfax])
    }

    @Test func namesEntitiesThatNoArticleMentions() throws {
        let index = try index([article("1", "Nga.")])
        #expect(index.name(of: SampleSite.almaz) == "Almaz-Antey")
        #expect(index.name(of: EntityID(.place, "đâu")) == "đâu")
    }

    @Test func countsSentencesAndDifferentNames() throws {
        let entry = try index([article("1", "Nga, Nga và Ankara. Thôi.")]).articles[0]
        #expect(entry.sentenceCount == 2)
        #expect(entry.entityCount == 2)
    }
}
