import Model
import Testing

@testable import Rendering

/// The figures and years of a deal in the tables of deals.
@Suite struct DealRegisterTests {
    /// The list of deals, of which one states a figure.
    private func html(_ event: String, on date: EDTFDate) throws -> String {
        let article = SampleArticle(
            id: "1", text: "Ankara mua 4 S-400 của Nga.", title: "Tin",
            read: { text in
                let event = SampleEvent.make(
                    event + " supplier=country/ru recipient=country/tr weapon=weapon/s-400", at: text["mua"], on: date)
                let value = ValueMention(
                    span: text["4"], amount: DecimalAmount(4), unit: .count, unitWord: text["S-400"], rule: "sample")
                return SampleReadings(values: [value], events: [event])
            })
        let claim = DealClaim(
            field: .quantity, source: EventReference(document: 0, event: 0), value: 0, event: 0)
        let site = try RenderedSite(
            SampleSite(articles: [article], deals: { [SampleDeal.make($0, claims: [claim])] }))
        return site.html(.deals)
    }

    @Test func putsFiguresAndYearsInTheirCellsEachWithItsSentence() throws {
        let html = try html("contract actual", on: .year(2017))
        #expect(
            html.contains(
                "<i>Đặt mua: </i><a href=\"articles/1.html#s1-1\">4 S-400</a> "
                    + "<small><a href=\"articles/1.html#s1-1\">2017</a></small></td>"))
        #expect(html.contains("<i>Bàn giao: </i><span class=\"unknown\">không rõ</span></td>"))
        #expect(html.contains("<i>Giá trị: </i><span class=\"unknown\">không rõ</span></td>"))
    }

    @Test func setsInBracketsWhatIsNotSure() throws {
        let html = try html("delivery planned", on: .year(2020))
        #expect(html.contains("<i>Đặt mua: </i><a href=\"articles/1.html#s1-1\">(4 S-400)</a>"))
        #expect(html.contains("không rõ năm"))
        #expect(html.contains("<span class=\"unknown\">không rõ</span> <small>"))
        #expect(html.contains("<small><a href=\"articles/1.html#s1-1\">(2020)</a></small>"))
    }
}
