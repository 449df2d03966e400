import Model
import Testing

@testable import Pipeline

@Suite struct SpeechExampleCheckerTests {
    @Test(arguments: [
        SpeechSample.example("Nga nói Mỹ đã sai.", "Nga: Mỹ đã sai"),
        SpeechSample.example("Một quan chức nói Mỹ đã sai.", "?: Mỹ đã sai"),
        SpeechSample.example("Nga bác bỏ Mỹ đã sai.", "Nga denies: Mỹ đã sai"),
        SpeechSample.example("Nga im lặng."),
    ])
    func isContentWithExamplesThatHold(_ example: SpeechExample) {
        #expect(SpeechExampleChecker(SpeechSample.lexicon([example])).problems() == [])
    }

    @Test(arguments: [
        (SpeechSample.example("Nga nói Mỹ đã sai."), "reads 'Nga: Mỹ đã sai' in its example; expected no claim"),
        (SpeechSample.example("Nga im lặng.", "Nga: Mỹ"), "reads no claim in its example; expected 'Nga: Mỹ'"),
    ])
    func reportsExamplesThatFail(_ example: SpeechExample, _ problem: String) {
        #expect(
            SpeechExampleChecker(SpeechSample.lexicon([example])).problems().map(\.description) == [
                "lexicon/speech.yml:3:9: error: rule 'says' \(problem); change the rule or the example [example-fails]"
            ])
    }
}
