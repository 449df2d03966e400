import Model
import Testing

@testable import Aggregating

@Suite struct SpeechCollectorTests {
    private let tass = EntityID(.organisation, "tass")
    private let peskov = EntityID(.person, "dmitry-peskov")

    private func attribution(_ chain: [EntityID?], _ claim: Range<Int>) -> Attribution {
        Attribution(
            chain: chain.map { .init(entity: $0, span: TextSpan(0..<1)) }, claim: TextSpan(claim), cue: nil,
            rule: "sample")
    }

    private func quotation(_ span: Range<Int>, _ speaker: EntityID?, _ attribution: Int?) -> Quotation {
        Quotation(span: TextSpan(span), speaker: speaker, attribution: attribution)
    }

    /// `"document: words"` of each statement; a quotation between marks.
    private func statements(
        _ attributions: [Attribution], _ quotations: [Quotation] = [], of entity: EntityID
    ) -> [String] {
        let document = SampleDocument.make(
            "a", String(repeating: "x", count: 99) + ".", attributions: attributions, quotations: quotations)
        return SpeechCollector.drafts(of: [document])[entity]?.statements.map { statement in
            let mark = statement.isQuotation ? "“" : ""
            return "\(mark)\(statement.words.start)–\(statement.words.end) \(statement.attribution ?? -1)"
        } ?? []
    }

    @Test func givesAClaimToTheInnermostSpeaker() {
        let attributions = [attribution([tass, peskov], 10..<50), attribution([tass], 60..<70)]
        #expect(statements(attributions, of: peskov) == ["10–50 0"])
        #expect(statements(attributions, of: tass) == ["60–70 1"])
    }

    @Test func letsAQuotationStandForItsClaim() {
        let attributions = [attribution([peskov], 10..<50)]
        #expect(statements(attributions, [quotation(12..<48, peskov, 0)], of: peskov) == ["“12–48 0"])
        #expect(
            statements(attributions, [quotation(12..<30, peskov, 0), quotation(60..<70, peskov, 0)], of: peskov)
                == ["“60–70 0"], "a short one within the claim is a detail, one beside it isn't")
    }

    @Test func keepsTheClaimOfWhichLittleIsQuoted() {
        #expect(
            statements([attribution([peskov], 10..<50)], [quotation(12..<20, peskov, 0)], of: peskov) == ["10–50 0"])
    }

    @Test func takesAQuotationThatNoAttributionTellsOf() {
        #expect(
            statements([], [quotation(12..<20, peskov, nil), quotation(30..<40, nil, nil)], of: peskov) == ["“12–20 -1"]
        )
    }

    @Test func keepsStatementsInTheOrderOfTheText() {
        let attributions = [attribution([peskov], 50..<60), attribution([peskov], 10..<20)]
        #expect(
            statements(attributions, [quotation(30..<40, peskov, nil)], of: peskov) == [
                "10–20 1", "“30–40 -1", "50–60 0",
            ])
    }

    @Test func countsWhomAnOutletPassesOn() {
        let lavrov = EntityID(.person, "sergey-lavrov")
        let document = SampleDocument.make(
            "a", String(repeating: "x", count: 99) + ".",
            attributions: [
                attribution([tass, lavrov], 1..<2), attribution([tass, peskov], 3..<4),
                attribution([tass, tass, lavrov], 5..<6), attribution([tass, nil], 7..<8), attribution([tass], 9..<10),
                attribution([tass, tass], 11..<12),
            ])
        #expect(
            SpeechCollector.drafts(of: [document])[tass]?.relayedSpeakers == [
                Dossier.RelayedSpeaker(entity: lavrov, claims: 2), Dossier.RelayedSpeaker(entity: peskov, claims: 1),
            ])
    }
}
