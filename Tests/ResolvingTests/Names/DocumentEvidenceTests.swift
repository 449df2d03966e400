import Extracting
import LexiconSamples
import Model
import Testing

@testable import Resolving

@Suite struct DocumentEvidenceTests {
    static let lexicon = SampleLexicon.make(
        """
        country/ru: Nga
        weapon/s-400 ru (hệ thống tên lửa): S-400
        weapon/s-300 ru (tổ hợp): S-300
        """)

    @Test func findsTheSentenceOfASpan() {
        let document = ExplainedText("Nga bán. ¦Mỹ mua. ¦Thôi.").document
        let evidence = evidence(of: document)
        for sentence in document.paragraphs[0].sentences {
            #expect(evidence.sentence(of: TextSpan(sentence.start..<sentence.start + 1)) == sentence)
            #expect(evidence.sentence(of: TextSpan(sentence.end - 1..<sentence.end)) == sentence)
        }
    }

    @Test(arguments: [
        ("Nga bán S-400", EntityName.Use.inContext, true, true), ("Nga bán S-300", .inContext, true, false),
        ("Nga bán", .inContext, false, true), ("Nga bán S-400", .nickname, false, true),
        ("Nga bán S-300", .nickname, false, false),
    ])
    func supportsReadingsThatTheDocumentBearsOut(
        _ text: String, _ use: EntityName.Use, _ needsFullName: Bool, _ expected: Bool
    ) {
        let document = ExplainedText(text).document
        let reading = NameReading(
            entity: EntityID(.weapon, "s-400"), use: use, rule: "r", needsFullName: needsFullName)
        #expect(evidence(of: document).supports(reading, at: 0, in: surroundings(in: document)) == expected)
    }

    /// Each kind of evidence outweighs all that follow it together.
    @Test func weighsWhatIsNearerHeavier() {
        let plain = NameReading(entity: EntityID(.weapon, "s-400"), use: .plain, rule: "r")
        let guess = NameReading(entity: EntityID(.weapon, "s-400"), use: .inContext, rule: "r")
        let proven = NameReading(entity: EntityID(.weapon, "s-400"), use: .inContext, rule: "r", isProven: true)
        let weights = [
            weight(of: guess, in: "X"), weight(of: guess, in: "X. ¦Nga"), weight(of: guess, in: "X, Nga, Nga"),
            weight(of: plain, in: "X"), weight(of: guess, in: "X, hệ thống tên lửa"),
            weight(of: guess, in: "X. ¦S-400"),
            weight(of: proven, in: "X"),
        ]
        #expect(weights == weights.sorted())
        #expect(Set(weights).count == weights.count)
    }

    private func evidence(of document: Document) -> DocumentEvidence {
        DocumentEvidence(
            Extractor(Self.lexicon).extract(document), entities: Self.lexicon.entities,
            classPhrases: ClassPhrases(Self.lexicon))
    }

    private func weight(of reading: NameReading, in text: String) -> Int {
        let document = ExplainedText(text).document
        return evidence(of: document).weight(of: reading, at: 0, in: surroundings(in: document))
    }

    private func surroundings(in document: Document) -> Surroundings {
        Surroundings(lower: LetterCase.lowercased(document.text), sentence: document.paragraphs[0].sentences[0])
    }
}
