import Model
import Testing

@testable import Aggregating

@Suite struct CorrectorTests {
    private static let usa = EntityID(.country, "us")
    private static let position = SourcePosition(path: "corrections.yml", line: 2, column: 10)

    /// `Nga bán S-400 cho Ankara.` with the sale that it tells.
    private static let article = SampleDocument.make(
        "a", "Nga bán S-400 cho Ankara.",
        events: [
            EventMention(
                sentence: SentenceReference(paragraph: 0, sentence: 0), type: .contract, trigger: TextSpan(4..<8),
                modality: .actual, time: nil, speaker: nil, outlet: nil,
                arguments: [
                    EventArgument(
                        role: .supplier, entity: SampleLexicon.russia, span: TextSpan(0..<3), rule: "subject"),
                    EventArgument(
                        role: .recipient, entity: SampleLexicon.turkiye, span: TextSpan(19..<25), rule: "after cho"),
                ],
                values: [], confidence: EventConfidence(reasons: []), rule: "contract-sell", modalityEvidence: nil)
        ])

    private static func quote(_ words: String, _ occurrence: Int = 1) -> CorrectedQuote {
        CorrectedQuote(article: ArticleID("a"), words: words, occurrence: occurrence)
    }

    private func correct(
        _ target: Correction.Target, _ change: Correction.Change
    ) throws -> (document: InterpretedDocument, applied: [AppliedCorrection], messages: [String]) {
        let correction = Correction(
            target: target, change: change, reason: "vì thế", date: try #require(CalendarDate("2026-11-22")),
            position: CorrectorTests.position)
        let result = Corrector([correction], lexicon: SampleLexicon.lexicon).correct([CorrectorTests.article])
        return (result.documents[0], result.applied, result.diagnostics.map(\.description))
    }

    @Test func givesWordsAnotherMeaningAndTheEventsWithThem() throws {
        let (document, applied, messages) = try correct(
            .mention(CorrectorTests.quote("Ankara")), .entity(CorrectorTests.usa))
        #expect(messages == [])
        #expect(document.mentions.last?.entity == CorrectorTests.usa)
        #expect(document.events[0].arguments.last?.entity == CorrectorTests.usa)
        #expect(applied.map(\.before) == [.entity(SampleLexicon.turkiye)])
        #expect(applied.map(\.events) == [[EventReference(document: 0, event: 0)]])
    }

    @Test func addsANameThatWasMissed() throws {
        let (document, applied, _) = try correct(.mention(CorrectorTests.quote("cho")), .entity(CorrectorTests.usa))
        #expect(document.mentions.map(\.entity).contains(CorrectorTests.usa))
        #expect(applied.map(\.before) == [.nothing])
    }

    @Test func takesAwayANameWithItsPartInEvents() throws {
        let document = try correct(.mention(CorrectorTests.quote("Nga")), .rejected).document
        #expect(!document.mentions.contains { $0.entity == SampleLexicon.russia })
        #expect(document.events[0].arguments.map(\.role) == [.recipient])
    }

    @Test func changesAnEvent() throws {
        let change = EventChange(
            type: .delivery, modality: .planned, date: SampleEvent.day(2019, 7, 12),
            roles: [.init(role: .recipient, entities: [CorrectorTests.usa])])
        let event = try correct(.event(CorrectorTests.quote("bán"), nil), .event(change)).document.events[0]
        #expect(event.type == .delivery && event.modality == .planned)
        #expect(event.time?.date == SampleEvent.day(2019, 7, 12))
        #expect(event.arguments.map(\.entity) == [SampleLexicon.russia, CorrectorTests.usa])
        #expect(event.rule == "correction", "the words of a sale would tell no delivery")
    }

    @Test func takesAwayAnEvent() throws {
        let (document, applied, _) = try correct(.event(CorrectorTests.quote("bán"), .contract), .rejected)
        #expect(document.events == [] && applied.count == 1)
    }

    @Test func addsAnEventThatWasMissed() throws {
        let change = EventChange(
            type: .payment, roles: [.init(role: .actor, entities: [SampleLexicon.turkiye])])
        let events = try correct(.event(CorrectorTests.quote("cho"), nil), .event(change)).document.events
        #expect(events.map(\.type) == [.contract, .payment])
        #expect(events[1].arguments.map(\.span) == [TextSpan(19..<25)], "who is named in the sentence is found there")
    }

    @Test func takesOneEntityForAnotherEverywhere() throws {
        let (document, applied, _) = try correct(
            .entity(SampleLexicon.turkiye), .entity(CorrectorTests.usa))
        #expect(!document.mentions.contains { $0.entity == SampleLexicon.turkiye })
        #expect(document.events[0].entities == [SampleLexicon.russia, CorrectorTests.usa])
        #expect(applied.map(\.document) == [nil])
    }

    @Test func leavesEverythingAloneWithoutCorrections() {
        let result = Corrector([], lexicon: SampleLexicon.lexicon).correct([CorrectorTests.article])
        #expect(result.documents == [CorrectorTests.article] && result.applied == [])
    }

    @Test(arguments: [
        (
            Correction.Target.time(quote("hôm qua")), Correction.Change.rejected,
            "“hôm qua” stands nowhere in 'a'; expected the exact words of the article; copy them anew or remove the entry "
                + "[quote-gone]"
        ),
        (
            .mention(quote("Nga", 2)), .rejected,
            "“Nga” stands only 1 time in 'a'; expected the exact words of the article; copy them anew or remove the entry "
                + "[quote-gone]"
        ),
        (
            .time(quote("cho")), .rejected,
            "no time is read in “cho”; expected one to correct; remove the entry, or say what to add [nothing-to-correct]"
        ),
        (
            .mention(quote("Nga")), .entity(EntityID(.country, "xx")),
            "no entity 'country/xx'; expected one of the lexicon or one that was found; check the id [unknown-entity]"
        ),
        (
            .entity(usa), .rejected,
            "'country/us' is read nowhere; expected an entity that an article names; remove the entry "
                + "[nothing-to-correct]"
        ),
        (
            .time(CorrectedQuote(article: ArticleID("b"), words: "x")), .rejected,
            "no article 'b'; did you mean 'a'? [unknown-article]"
        ),
    ])
    func reportsWhatFindsNothing(_ target: Correction.Target, _ change: Correction.Change, _ message: String) throws {
        let (document, applied, messages) = try correct(target, change)
        #expect(messages == ["corrections.yml:2:10: error: \(message)"])
        #expect(document == CorrectorTests.article && applied == [])
    }
}

private extension EventMention {
    var entities: [EntityID] { arguments.map(\.entity) }
}
