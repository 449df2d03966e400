import Foundation
import Model
import Testing

@testable import Pipeline

@Suite struct ExtractionRecordTests {
    @Test func writesTheFormatThatIsPromised() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let json = String(decoding: try encoder.encode(try record("Mở đầu.\nThủ tướng Anh thăm Nga.")), as: UTF8.self)
        let expected = """
            {"attributions":[],"date":"2019-07","dateAlternatives":[],"dateBasis":"document","dateRange":"2019-07-01/2019-07-31",\
            "events":[],"format":"sitegen/extraction","id":"a","kind":"article",\
            "mentions":[{"end":13,"entity":"country/gb","metonym":false,"name":"Anh","paragraph":1,\
            "rule":"country-britain:after","start":10,"text":"Anh","type":"country"},{"end":22,"entity":"country/ru",\
            "metonym":false,"name":"Nga","paragraph":1,"rule":"name","start":19,"text":"Nga","type":"country"}],\
            "paragraphs":[{"sentences":[[0,7]],"text":"Mở đầu."},{"sentences":[[0,23]],"text":"Thủ tướng Anh thăm Nga."}],\
            "quotations":[],"times":[],"title":"Chuyến thăm","values":[],"version":1}
            """
        #expect(json == expected)
    }

    @Test func countsScalarsFromTheStartOfEachParagraph() throws {
        let record = try record("🛩️ Nga. Nga.\nẤn, Nga")
        #expect(record.mentions.map { [$0.paragraph, $0.start, $0.end] } == [[0, 3, 6], [0, 8, 11], [1, 4, 7]])
        #expect(record.paragraphs.map(\.sentences) == [[[0, 8], [8, 12]], [[0, 7]]])
    }

    @Test func writesValuesWithTheirPlaces() throws {
        let record = try record("Nga.\nTrả gần 2,5 USD mua 36 tiêm kích.")
        #expect(record.values.map { [$0.paragraph, $0.start, $0.end] } == [[1, 4, 15], [1, 20, 32]])
        #expect(record.values.map(\.text) == ["gần 2,5 USD", "36 tiêm kích"])
        #expect(record.values.map(\.amount) == [2.5, 36])
        #expect(record.values.map(\.unit) == ["USD", "count"])
        #expect(record.values.map(\.unitPrinted) == [nil, "tiêm kích"])
        #expect(record.values.map(\.qualifier) == ["approximately", nil])
        #expect(record.values.map(\.rule) == ["money", "count"])
    }

    private func record(_ text: String) throws -> ExtractionRecord {
        var fields = ArticleFields(title: "Chuyến thăm")
        fields.date = CalendarDate("2019-07")
        let lexicon = SmallLexicon.make(numbers: SmallLexicon.numbers)
        let document = ReadingDesk(lexicon: lexicon, publish: .full).interpret(
            Article(
                id: ArticleID("a"), path: "seeds/a.txt", format: .text, fields: fields, body: Array(text.utf8),
                fileHash: "0"))
        return ExtractionRecord(try #require(document), entities: lexicon.entities)
    }
}
