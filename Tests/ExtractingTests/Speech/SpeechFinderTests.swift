import LexiconSamples
import Model
import Testing

@testable import Extracting

@Suite struct SpeechFinderTests {
    @Test func findsCuesOfAllSentencesInOrder() {
        let document = SpokenText("Theo TASS, Nga bán. ¦Mỹ cho biết thêm.\n“Không được!” ông nói.").document
        let marks = SpeechFinder(.sample()).marks(in: document)
        #expect(marks.cues.map { document.string($0.span) } == ["Theo", "cho biết", "nói"])
        #expect(marks.quotations.map(document.string) == ["Không được!"])
    }

    @Test func findsNothingWithoutRules() {
        let document = SpokenText("Theo TASS, Nga bán.").document
        let marks = SpeechFinder(SpeechRules()).marks(in: document)
        #expect(marks == SpeechMarks())
    }
}
