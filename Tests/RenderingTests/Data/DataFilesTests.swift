import Foundation
import Model
import Testing

@testable import Rendering

@Suite struct DataFilesTests {
    private static let site = SampleSite(articles: [
        SampleArticle(
            id: "a", text: "Nga đã bàn giao S-400 cho Thổ Nhĩ Kỳ.",
            read: { text in
                SampleReadings(
                    events: [
                        SampleEvent.make(
                            "delivery actual supplier=country/ru recipient=country/tr weapon=weapon/s-400",
                            at: text["bàn giao"])
                    ])
            })
    ]).make()

    @Test func writesThreeFilesOfRecordsEachOnALine() throws {
        let files = try DataFiles(DataFilesTests.site).files()
        #expect(files.map(\.path.value) == ["data/deals.json", "data/entities.json", "data/events.json"])
        let events = String(decoding: try #require(files.last?.bytes), as: UTF8.self)
        #expect(events.hasPrefix("[\n{") && events.hasSuffix("}\n]\n"))
    }

    @Test func placesAnEventInScalarsOfItsParagraph() throws {
        let file = try #require(try DataFiles(DataFilesTests.site).files().last)
        let records = try #require(
            try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [[String: Any]])
        let event = try #require(records.first)
        #expect(records.count == 1)
        #expect(event["type"] as? String == "delivery" && event["modality"] as? String == "actual")
        let evidence = try #require((event["evidence"] as? [[String: Any]])?.first)
        #expect(evidence["document"] as? String == "a")
        #expect(evidence["text"] as? String == "bàn giao")
        #expect(evidence["start"] as? Int == 7 && evidence["end"] as? Int == 15)
        #expect((event["id"] as? String)?.hasPrefix("a#e-") == true)
    }
}
