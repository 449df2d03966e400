import Model
import Testing

@testable import Rendering

@Suite struct MentionChartTests {
    private func article(_ id: String, _ date: String, sentences: Int = 1) -> SampleArticle {
        SampleArticle(
            id: id, text: String(repeating: "Nga nói. ", count: sentences), title: id,
            fields: ArticleFields(date: CalendarDate(date)))
    }

    private func counts(_ articles: [SampleArticle]) throws -> MentionCounts {
        let site = SampleSite(articles: articles).make()
        return MentionCounts(try #require(site.dossier(SampleSite.russia)), in: site.archive.documents)
    }

    private func html(_ articles: [SampleArticle]) throws -> String {
        try RenderedSite(SampleSite(articles: articles)).html(.entity(SampleSite.russia))
    }

    @Test func countsByYearWithoutGaps() throws {
        let counts = try counts([article("a", "2017-03-01", sentences: 3), article("b", "2019"), article("c", "")])
        #expect(counts.periods.map(\.year) == [2017, 2018, 2019])
        #expect(counts.periods.map(\.stated) == [3, 0, 1])
        #expect(counts.undated == 1)
    }

    @Test func countsByMonthWhereAllLieCloseTogether() throws {
        let counts = try counts([article("a", "2018-12-31"), article("b", "2019-02")])
        #expect(counts.periods.map { "\($0.month ?? 0)/\($0.year)" } == ["12/2018", "1/2019", "2/2019"])
    }

    @Test func countsByYearWhereAMonthIsNotKnown() throws {
        let counts = try counts([article("a", "2018-12-31"), article("b", "2019")])
        #expect(counts.periods.map(\.month) == [nil, nil])
    }

    @Test func drawsInferredDaysHollowAndHasTheTableBehindIt() throws {
        let line = PublicationDate(date: .day(2018, 6, 1), range: nil, basis: .listOrder)
        let digest = SampleArticle(
            id: "d", text: "Nga một. Nga hai.", kind: .digest, title: "Tin",
            read: { _ in SampleReadings(paragraphDates: [line]) })
        let html = try html([digest, article("a", "2020-01-01")])
        #expect(
            html.contains(
                "<title>Nga: số câu nhắc đến theo năm đăng</title><desc>Từ 2018 đến 2020 có 3 câu; nhiều nhất là 2018"))
        #expect(html.contains("<rect class=\"bar inferred\"") && html.contains("<rect class=\"bar\""))
        #expect(
            html.contains("<tr><th scope=\"row\">2018</th><td class=\"number\">2</td><td class=\"number\">2</td></tr>"))
    }

    @Test func drawsNothingOfOneYearOrOfHardlyAnyDates() throws {
        #expect(!(try html([article("a", "2019"), article("b", "2019")])).contains("class=\"bars\""))
        let undated = article("u", "", sentences: 9)
        #expect(!(try html([article("a", "2017"), article("b", "2019"), undated])).contains("class=\"bars\""))
    }
}
