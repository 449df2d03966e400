import Testing

/// The measures themselves, on one short line.
@Suite struct ScorerTests {
    static let line = "Nga giao S-400 cho Nga."

    @Test(arguments: [
        // Right in everything.
        (
            [("Nga", 1, "country/ru"), ("S-400", 1, "weapon/s-400")], [(0, 3, "country/ru"), (9, 14, "weapon/s-400")],
            [2, 2, 2]
        ),
        // A span that only overlaps.
        ([("S-400", 1, "weapon/s-400")], [(4, 14, "weapon/s-400")], [0, 1, 1]),
        // Another type, and so another entity.
        ([("Nga", 1, "country/ru")], [(0, 3, "place/nga")], [0, 0, 0]),
        // The right type, another entity.
        ([("Nga", 1, "country/ru")], [(0, 3, "country/us")], [1, 1, 0]),
        // Alternatives.
        ([("Nga", 1, "country/su|country/ru")], [(0, 3, "country/ru")], [1, 1, 1]),
        // The second occurrence; one mention found counts once.
        ([("Nga", 2, "country/ru"), ("Nga", 1, "country/ru")], [(19, 22, "country/ru")], [1, 1, 1]),
    ])
    func countsNames(gold: [(String, Int, String)], found: [(Int, Int, String)], right: [Int]) throws {
        let scorer = try score(gold: document(gold), found: document(found))
        for (measure, right) in zip([Measure.mention, .looseMention, .link], right) {
            #expect(scorer.figures[measure] == Figure(right: right, gold: gold.count, found: found.count))
        }
    }

    @Test(arguments: [
        ("2019-12-06", "2019-12-06", true), ("2019-12-06|XXXX-12-06", "XXXX-12-06", true),
        ("2019-12-06", "2019-12-07", false), ("2019?", "2019", true), ("2019", "2019-12", false),
    ])
    func countsTimes(gold: String, found: String, isRight: Bool) throws {
        let scorer = try score(
            gold: GoldDocument(
                id: "a", mentions: [], times: [annotation("giao", GoldDocument.Time(edtf: gold))], values: []),
            found: FoundDocument(
                id: "a", paragraphs: [], mentions: [],
                times: [FoundDocument.Time(paragraph: 0, start: 5, end: 10, text: "?", edtf: found)], values: []))
        #expect(scorer.figures[.time] == Figure(right: isRight ? 1 : 0, gold: 1, found: 1))
    }

    @Test(arguments: [
        (2.2e9, "USD", 2.2e9, "USD", true), (2.2e9, "USD", 2.2e9, "EUR", false), (36, "count", 37, "count", false),
        (2.2e9, "USD", 2_200_000_000.5, "usd", true),
    ])
    func countsValues(gold: Double, unit: String, found: Double, foundUnit: String, isRight: Bool) throws {
        let scorer = try score(
            gold: GoldDocument(
                id: "a", mentions: [], times: [],
                values: [annotation("giao", GoldDocument.Value(amount: gold, unit: unit))]),
            found: FoundDocument(
                id: "a", paragraphs: [], mentions: [], times: [],
                values: [
                    FoundDocument.Value(paragraph: 0, start: 4, end: 8, text: "?", amount: found, unit: foundUnit)
                ]))
        #expect(scorer.figures[.value] == Figure(right: isRight ? 1 : 0, gold: 1, found: 1))
    }

    @Test func excusesWhatIsOptional() throws {
        let scorer = try score(
            gold: document([("Nga", 1, "country/ru")], isOptional: true), found: document([(0, 3, "country/us")]))
        #expect(scorer.figures[.link] == Figure())
    }

    @Test func refusesAQuoteThatIsNotThere() {
        #expect(throws: Scorer.MissingQuote.self) {
            try score(gold: document([("Nga", 3, "country/ru")]), found: nil)
        }
    }

    @Test func countsAMissingDocumentAsMissed() throws {
        let scorer = try score(gold: document([("Nga", 1, "country/ru")]), found: nil)
        #expect(scorer.figures[.mention] == Figure(right: 0, gold: 1, found: 0))
    }

    @Test(arguments: [
        (Figure(right: 1, gold: 2, found: 4), 0.3333), (Figure(), 0.0), (Figure(right: 3, gold: 3, found: 3), 1.0),
    ])
    func takesTheHarmonicMean(figure: Figure, f1: Double) {
        #expect(figure.f1 == f1)
    }

    private func score(gold: GoldDocument, found: FoundDocument?) throws -> Scorer {
        var scorer = Scorer()
        try scorer.add(gold, found, lines: [ScorerTests.line])
        return scorer
    }

    private func annotation<Meaning>(_ text: String, _ meaning: Meaning) -> GoldDocument.Annotation<Meaning> {
        GoldDocument.Annotation(
            quote: GoldDocument.Quote(p: 0, text: text, occ: nil), meaning: meaning, isOptional: false)
    }

    private func document(_ mentions: [(String, Int, String)], isOptional: Bool = false) -> GoldDocument {
        GoldDocument(
            id: "a",
            mentions: mentions.map { text, occurrence, entity in
                GoldDocument.Annotation(
                    quote: GoldDocument.Quote(p: 0, text: text, occ: occurrence),
                    meaning: GoldDocument.Mention(type: String(entity.split(separator: "/")[0]), entity: entity),
                    isOptional: isOptional)
            }, times: [], values: [])
    }

    private func document(_ mentions: [(Int, Int, String)]) -> FoundDocument {
        let scalars = Array(ScorerTests.line.unicodeScalars)
        return FoundDocument(
            id: "a", paragraphs: [],
            mentions: mentions.map { start, end, entity in
                FoundDocument.Mention(
                    paragraph: 0, start: start, end: end,
                    text: String(String.UnicodeScalarView(scalars[start..<end])),
                    type: String(entity.split(separator: "/")[0]), entity: entity, name: "?")
            }, times: [], values: [])
    }
}
