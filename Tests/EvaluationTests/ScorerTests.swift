import Testing

/// The measures themselves, on `"Nga giao S-400 cho Nga."`.
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
    func countsWhatIsRight(
        gold: [(String, Int, String)], found: [(Int, Int, String)], right: [Int]
    ) throws {
        var scorer = Scorer()
        try scorer.add(document(gold), document(found), lines: [ScorerTests.line])
        for (measure, right) in zip(Scorer.measures, right) {
            #expect(scorer.figures[measure] == Figure(right: right, gold: gold.count, found: found.count))
        }
    }

    @Test func excusesWhatIsOptional() throws {
        var scorer = Scorer()
        try scorer.add(
            document([("Nga", 1, "country/ru")], optional: true), document([(0, 3, "country/us")]),
            lines: [ScorerTests.line])
        #expect(scorer.figures["link"] == Figure())
    }

    @Test func refusesAQuoteThatIsNotThere() {
        var scorer = Scorer()
        #expect(throws: Scorer.MissingQuote.self) {
            try scorer.add(document([("Nga", 3, "country/ru")]), nil, lines: [ScorerTests.line])
        }
    }

    @Test func countsAMissingDocumentAsMissed() throws {
        var scorer = Scorer()
        try scorer.add(document([("Nga", 1, "country/ru")]), nil, lines: [ScorerTests.line])
        #expect(scorer.figures["mention"] == Figure(right: 0, gold: 1, found: 0))
    }

    @Test(arguments: [
        (Figure(right: 1, gold: 2, found: 4), 0.3333), (Figure(), 0.0), (Figure(right: 3, gold: 3, found: 3), 1.0),
    ])
    func takesTheHarmonicMean(figure: Figure, f1: Double) {
        #expect(figure.f1 == f1)
    }

    private func document(_ mentions: [(String, Int, String)], optional: Bool? = nil) -> GoldDocument {
        GoldDocument(
            id: "a",
            mentions: mentions.map { text, occurrence, entity in
                GoldDocument.Mention(
                    p: 0, text: text, occ: occurrence, type: String(entity.split(separator: "/")[0]), entity: entity,
                    optional: optional)
            })
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
            })
    }
}
