import Model
import Testing

@testable import Pipeline

@Suite struct LexiconCheckerTests {
    @Test(arguments: [
        "Thủ tướng [Anh] nói.", "Thủ tướng [Anh] và thủ tướng [Anh] nói.", "Anh nói.",
    ])
    func isContentWithExamplesThatHold(_ example: String) {
        #expect(LexiconChecker(SmallLexicon.make(examples: [example])).problems() == [])
    }

    @Test func reportsANameThatMeansSomethingElse() {
        let examples = ["Thủ tướng [Anh => country/gb] nói.", "Thủ tướng [Anh => country/us] nói."]
        #expect(
            LexiconChecker(SmallLexicon.make(examples: examples)).problems().map(\.description) == [
                "lexicon/context.yml:2:9: error: rule 'country-britain' reads 'Anh' as country/gb in its example; expected "
                    + "country/us; change the rule or the example [example-fails]"
            ])
    }

    @Test(arguments: [
        ("[Anh] nói.", "reads no name in its example; expected 'Anh'"),
        ("Thủ tướng Anh nói.", "reads 'Anh' in its example; expected no name"),
        ("Thủ tướng [Anh] hỏi [Anh].", "reads 'Anh' in its example; expected 'Anh', 'Anh'"),
        ("[Anh] hỏi thủ tướng Anh.", "reads 'Anh' at 19 in its example; expected 'Anh' at 1"),
    ])
    func reportsExamplesThatFail(example: String, problem: String) {
        let problems = LexiconChecker(SmallLexicon.make(examples: ["Anh nói.", example])).problems()
        #expect(
            problems.map(\.description) == [
                "lexicon/context.yml:2:9: error: rule 'country-britain' \(problem); change the rule or the example "
                    + "[example-fails]"
            ])
    }
}
