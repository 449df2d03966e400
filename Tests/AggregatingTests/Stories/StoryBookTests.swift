import Model
import Testing

@testable import Aggregating

@Suite struct StoryBookTests {
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
        #expect(
            events.map { "\($0.evidence[0].telling.document) \($0.evidence[0].telling.event)" } == [
                "1 0", "0 0", "0 1",
            ])
    }

    @Test func givesEntitiesTheEventsInWhichTheyTakePartEachOnce() {
        let places = StoryBook.places(byEntity: events)
        #expect(places[SampleLexicon.turkiye] == [0, 2])
        #expect(places[SampleLexicon.s400] == [1])
        // It tells of the payment and takes no part in it.
        #expect(places[SampleLexicon.russia] == [1])
    }

    @Test func findsTheEventsOfADossierInTheArchive() {
        let site = Aggregator(lexicon: SampleLexicon.lexicon, settings: SiteSettings())
            .aggregate(documents.reversed(), fingerprint: "").site
        let events = site.dossier(SampleLexicon.turkiye)?.events.map { site.archive.events[$0].type }
        #expect(events == [.payment, .contract])
    }

    private var events: [StoryEvent] {
        let lexicon = SampleLexicon.lexicon
        return StoryBook(
            documents, rules: lexicon.deals, states: StateFinder(lexicon, found: FoundEntities(documents))
        ).events
    }
}
