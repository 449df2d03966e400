import Model
import Testing

@testable import Rendering

@Suite struct DealTimelineTests {
    private func html(_ events: [(notation: String, date: EDTFDate?)]) throws -> String {
        let article = SampleArticle(
            id: "1", text: "Nga bàn giao S-400 cho Ankara.", title: "Tin",
            read: { text in
                SampleReadings(
                    events: events.map { SampleEvent.make($0.notation, at: text["bàn giao"], on: $0.date) })
            })
        return try RenderedSite(SampleSite(articles: [article], deals: { [SampleDeal.make($0)] }))
            .html(.deal(SampleDeal.id))
    }

    private let parties = "supplier=country/ru recipient=country/tr weapon=weapon/s-400"

    @Test func marksEachDatedEventByItsModalityAndClimbsByWhatHappened() throws {
        let html = try html([
            ("contract actual \(parties)", .day(2017, 9, 12)), ("delivery actual \(parties)", .day(2019, 7, 12)),
            ("delivery planned \(parties)", .year(2020)), ("delivery denied \(parties)", nil),
        ])
        #expect(html.contains("<title>Nga – Thổ Nhĩ Kỳ: S-400, theo thời gian</title><desc>3 sự kiện, "))
        #expect(html.contains("<circle class=\"mark planned\"") && html.contains("<line class=\"span\""))
        #expect(html.contains("<path class=\"climb\" d=\"M"))
        #expect(html.contains("1 sự kiện không rõ ngày, không có trong hình."))
    }

    @Test func drawsNothingOfOneDate() throws {
        let html = try html([
            ("contract actual \(parties)", .day(2017, 9, 12)), ("delivery denied \(parties)", nil),
        ])
        #expect(html.contains("id=\"ladder\"") && !html.contains("deal-timeline"))
    }
}
