import Model
import Storage
import Testing

@testable import Reading

@Suite struct CorrectionsReaderTests {
    private static let end = "reason: Vì thế, date: 2026-11-22}"

    private func read(_ text: String) -> (corrections: [Correction], diagnostics: [Diagnostic]) {
        CorrectionsReader.read(Array(text.utf8), path: "corrections.yml")
    }

    @Test func readsWhatIsCorrectedWhyAndWhen() throws {
        let text = """
            # Lời dẫn
            - article: 001_16ad8fb1
              quote: "Washington"
              occ: 2
              concerns: mention
              set: place/washington-dc
              reason: Ở đây là thành phố
              date: 2026-11-22
            """
        let (corrections, diagnostics) = read(text)
        #expect(diagnostics == [])
        let correction = try #require(corrections.first)
        let quote = CorrectedQuote(article: ArticleID("001_16ad8fb1"), words: "Washington", occurrence: 2)
        #expect(correction.target == .mention(quote))
        #expect(correction.change == .entity(EntityID(.place, "washington-dc")))
        #expect(correction.reason == "Ở đây là thành phố" && correction.date == CalendarDate("2026-11-22"))
        #expect(correction.position.description == "corrections.yml:3:10")
    }

    @Test(arguments: [
        ("concerns: time, set: 2017-09-12", Correction.Change.date(EDTFDate(CalendarDay(number: 17421)))),
        ("concerns: time, reject: true", .rejected),
        (
            "concerns: event, set: {modality: planned, recipient: country/tr, supplier: []}",
            .event(
                EventChange(
                    modality: .planned,
                    roles: [
                        .init(role: .supplier, entities: []),
                        .init(role: .recipient, entities: [EntityID(.country, "tr")]),
                    ]))
        ),
    ])
    func readsEveryKindOfChange(_ change: String, _ expected: Correction.Change) throws {
        let (corrections, diagnostics) = read("- {article: a, quote: hôm qua, \(change), \(CorrectionsReaderTests.end)")
        #expect(diagnostics == [])
        #expect(corrections.map(\.change) == [expected])
    }

    @Test func readsCorrectionsOfEntitiesByTheirIds() {
        let text = "- {id: person/x-y, concerns: entity, set: person/z, \(CorrectionsReaderTests.end)"
        #expect(read(text).corrections.map(\.target) == [.entity(EntityID(.person, "x-y"))])
    }

    @Test(arguments: ["", "# Chưa có gì\n", "[]"]) func takesAnEmptyFileForNoCorrections(_ text: String) {
        let (corrections, diagnostics) = read(text)
        #expect(corrections == [] && diagnostics == [])
    }

    @Test(arguments: [
        ("a: b", "1:1: error: lines such as 'a: …'; expected entries that begin with '- article: …' [wrong-type]"),
        (
            "- {article: a, quote: x, concerns: tiem, reject: true, \(end)",
            "1:36: error: unknown concerns 'tiem'; did you mean 'time'? [unknown-word]"
        ),
        (
            "- {article: a, concerns: time, reject: true, \(end)",
            "1:3: error: 'quote' is missing; expected the exact words of the article [missing-key]"
        ),
        (
            "- {article: a, quote: x, concerns: time, reject: true, reason: , date: 2026-11-22}",
            "1:64: error: 'reason' is empty; expected why it is so, in a few words [missing-key]"
        ),
        (
            "- {article: a, quote: x, concerns: time, \(end)",
            "1:3: error: neither 'set' nor 'reject: true'; expected one of them [no-change]"
        ),
        (
            "- {article: a, quote: x, concerns: mention, set: Nga, \(end)",
            "1:50: error: id 'Nga'; expected a type and a key, such as country/tr [bad-id]"
        ),
        (
            "- {article: a, quote: x, concerns: time, set: 31/2, \(end)",
            "1:47: error: date '31/2'; expected year-month-day, year-month or year, or two with a slash between [bad-date]"
        ),
        (
            "- {article: a, quote: x, occ: 0, concerns: time, reject: true, \(end)",
            "1:31: error: occ '0'; expected a number from 1 [bad-number]"
        ),
    ])
    func reportsWhatCannotBeRead(_ text: String, _ message: String) {
        let (corrections, diagnostics) = read(text)
        #expect(corrections == [])
        #expect(diagnostics.map(\.description) == ["corrections.yml:\(message)"])
    }

    @Test func readsNothingWhereThereIsNoFile() {
        let (corrections, fingerprint, diagnostics) = CorrectionsReader.read(MemoryStore(), "corrections.yml")
        #expect(corrections == [] && fingerprint.isEmpty && diagnostics == [])
    }
}
