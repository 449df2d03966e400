import Model
import Testing

@testable import Aggregating

@Suite struct EventCollectorTests {
    private static let handed = SampleEvent.make(
        [(.supplier, SampleLexicon.russia), (.weapon, SampleLexicon.s400)], on: SampleEvent.day(2019, 7, 12))
    private static let bought = SampleEvent.make([(.recipient, SampleLexicon.turkiye)], type: .contract)
    private static let paid = SampleEvent.make(
        [(.actor, SampleLexicon.turkiye), (.actor, SampleLexicon.turkiye)], type: .payment,
        on: SampleEvent.day(2020, 1, 1), speaker: SampleLexicon.russia)

    private let documents = [
        SampleDocument.make("a", "Nga giao S-400. Ankara mua.", events: [handed, bought]),
        SampleDocument.make("b", "Nga nói Ankara trả tiền.", events: [paid]),
    ]

    @Test func putsTheNewestFirstAndThoseWithoutADateLast() {
        let events = EventCollector.events(of: documents)
        #expect(events.map { "\($0.document) \($0.event)" } == ["1 0", "0 0", "0 1"])
    }

    @Test func givesEntitiesTheEventsInWhichTheyTakePartEachOnce() {
        let events = EventCollector.events(of: documents)
        let own = EventCollector.events(byEntity: events, of: documents)
        #expect(own[SampleLexicon.turkiye]?.map(\.document) == [1, 0])
        #expect(own[SampleLexicon.s400]?.map(\.document) == [0])
        // It tells of the payment and takes no part in it.
        #expect(own[SampleLexicon.russia]?.map(\.document) == [0])
    }

    @Test func findsTheEventsOfADossierInTheArchive() {
        let site = Aggregator(lexicon: SampleLexicon.lexicon, settings: SiteSettings())
            .aggregate(documents.reversed(), fingerprint: "").site
        let events = site.dossier(SampleLexicon.turkiye)?.events.map(site.archive.event)
        #expect(events == [EventCollectorTests.paid, EventCollectorTests.bought])
    }
}
