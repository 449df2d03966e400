import Model
import Testing

@testable import Pipeline

@Suite struct AnchorExampleCheckerTests {
    @Test(arguments: ["Sau [Olympic Tokyo], Nhật Bản …", ""])
    func isContentWithExamplesThatHold(_ example: String) { #expect(problems(example) == []) }

    @Test(arguments: [
        ("Sau [Olympic] Tokyo", "'olympic tokyo'", "'olympic'"), ("Sau [Olympic Rio]", "nothing", "'olympic rio'"),
    ])
    func reportsAnEventThatIsNotFound(_ example: String, _ seen: String, _ expected: String) {
        #expect(
            problems(example) == [
                "lexicon/anchors.csv:2:9: error: event 'tokyo' is found by \(seen) in its example; expected \(expected); "
                    + "change the cues or the example [example-fails]"
            ])
    }

    private func problems(_ example: String) -> [String] {
        let position = SourcePosition(path: "lexicon/anchors.csv", line: 2, column: 9)
        let anchor = Anchor(
            id: "tokyo", name: "Olympic Tokyo", date: EDTFDate(EDTFDate.Point(.known(2021))), kind: .scheduled,
            cues: [["olympic tokyo"]], example: LexiconExample(notation: example, position: position))
        return AnchorExampleChecker([anchor]).problems().map(\.description)
    }
}
