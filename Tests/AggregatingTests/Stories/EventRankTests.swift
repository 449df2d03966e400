import Model
import Testing

@testable import Aggregating

@Suite struct EventRankTests {
    @Test func ranksTheNewerFirstThenTheMoreExactThenTheEarlierDocument() {
        let day = SampleEvent.day(2020, 1, 1)
        let year = EDTFDate(EDTFDate.Point(.known(2020)))
        let unknown = EDTFDate(EDTFDate.Point(.unknown, .day(month: 12, day: 11)))
        // From the first to the last.
        let times: [EventMention.TimeReading?] = [
            .init(date: SampleEvent.day(2020, 1, 2), alternatives: []),
            .init(date: day, alternatives: []),
            .init(date: day, alternatives: []),
            .init(date: year, alternatives: []),
            .init(date: unknown, alternatives: [SampleEvent.day(2019, 12, 11), SampleEvent.day(2021, 12, 11)]),
            .init(date: unknown, alternatives: []),
            nil,
        ]
        let ranks = times.enumerated().map { number, time in
            EventRank(time, at: EventReference(document: number, event: 0))
        }
        #expect(ranks.reversed().sorted().map(\.reference.document) == Array(times.indices))
    }
}
