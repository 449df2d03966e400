import Model
import Testing

@testable import Pipeline

@Suite struct SentenceExampleCheckerTests {
    @Test func isContentWithExamplesThatHold() {
        #expect(problems(sentences: ["Ở TP. HCM.", "Mỹ im lặng."], title: "Nga giao S-400") == [])
    }

    @Test func reportsTextsDividedOtherwise() {
        #expect(
            problems(sentences: ["Ở TP.", "HCM. Mỹ im lặng."], title: "Nga giao S-400") == [
                "lexicon/sentences.yml:1:3: error: example is divided into [\"Ở TP. HCM.\", \"Mỹ im lặng.\"]; expected "
                    + "[\"Ở TP.\", \"HCM. Mỹ im lặng.\"]; change the list that decides or the example [example-fails]"
            ])
    }

    @Test func reportsOtherTitles() {
        #expect(
            problems(sentences: ["Ở TP. HCM.", "Mỹ im lặng."], title: "Nga") == [
                "lexicon/sentences.yml:2:3: error: example gets the title 'Nga giao S-400'; expected 'Nga'; change the "
                    + "list that decides or the example [example-fails]"
            ])
    }

    private func problems(sentences: [String], title: String) -> [String] {
        var rules = SentenceRules()
        rules.abbreviations = ["TP"]
        rules.examples.divisions = [
            SentenceExamples.Division(text: "Ở TP. HCM. Mỹ im lặng.", sentences: sentences, position: position(1))
        ]
        rules.examples.titles = [SentenceExamples.Title(text: "Nga giao S-400.", title: title, position: position(2))]
        return SentenceExampleChecker(rules).problems().map(\.description)
    }

    private func position(_ line: Int) -> SourcePosition {
        SourcePosition(path: "lexicon/sentences.yml", line: line, column: 3)
    }
}
