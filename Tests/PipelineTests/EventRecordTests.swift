import Foundation
import Model
import Testing

@testable import Pipeline

@Suite struct EventRecordTests {
    @Test func printsAnEventWithOffsetsOfItsParagraph() throws {
        let interpreted = try #require(EventSample.interpreted("Tin mới.\nNga sẽ bàn giao."))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let records = EventRecord.all(of: interpreted)
        let line = String(decoding: try encoder.encode(records), as: UTF8.self)
        let id = try #require(records.first?.id)
        #expect(id.hasPrefix("example#e-"))
        #expect(
            line == """
                [{"arguments":[{"end":3,"entity":"country/ru","role":"supplier","rule":"subject","start":0,"text":"Nga"}],\
                "confidence":0.8,"details":[],"id":"\(id)","modality":"planned","paragraph":1,\
                "rule":"delivery-hand-over","sentence":0,"timeAlternatives":[],\
                "trigger":{"end":15,"start":7,"text":"bàn giao"},"type":"delivery","values":[]}]
                """)
    }

    @Test func tellsTwoEventsOfOneParagraphApart() throws {
        let interpreted = try #require(EventSample.interpreted("Nga bàn giao. Nga bàn giao."))
        #expect(Set(EventRecord.all(of: interpreted).map(\.id)).count == 2)
    }
}
