import Model
import Testing

@testable import Pipeline

@Suite struct SpeechRecordTests {
    @Test func tellsPlacesInScalarsOfTheParagraph() throws {
        let record = SpeechRecord(try #require(SpeechSample.resolved("Mở đầu.\nMột quan chức nói Mỹ đã sai.")))
        let attribution = try #require(record.attributions.first)
        #expect([attribution.paragraph, attribution.start, attribution.end] == [1, 18, 27])
        #expect([attribution.cueParagraph, attribution.cueStart, attribution.cueEnd] == [1, 14, 17])
        #expect(attribution.chain.map(\.text) == ["Một quan chức"])
        #expect(attribution.chain.map(\.entity) == [nil])
        #expect(attribution.endParagraph == nil)
        #expect(!attribution.denial)
        #expect(attribution.rule == "says")
    }

    @Test func tellsWhereAQuotationRunsOn() throws {
        let record = SpeechRecord(try #require(SpeechSample.resolved("\"Mỹ đã sai.\nMỹ phải sửa \", Nga nói.")))
        let quotation = try #require(record.quotations.first)
        #expect([quotation.paragraph, quotation.start, quotation.endParagraph, quotation.end] == [0, 1, 1, 11])
        #expect(quotation.text == nil)
        #expect(quotation.speaker == "country/ru")
        #expect(quotation.attribution == 0)
        #expect(record.attributions.map(\.endParagraph) == [1])
    }

    @Test func isEmptyWhereNobodySpeaks() throws {
        let record = SpeechRecord(try #require(SpeechSample.resolved("Nga im lặng.")))
        #expect(record.attributions.isEmpty && record.quotations.isEmpty)
    }
}
