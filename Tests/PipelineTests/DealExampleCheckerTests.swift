import Model
import Testing

@testable import Pipeline

@Suite struct DealExampleCheckerTests {
    @Test(arguments: [("Lô thứ hai đến.", "batch 2"), ("Lô hàng đến.", "")])
    func isContentWithExamplesThatHold(_ text: String, _ reading: String) {
        #expect(problems(text, reading) == [])
    }

    @Test func reportsExamplesThatSayOtherwise() {
        #expect(
            problems("Lô thứ hai đến.", "batch 3") == [
                "lexicon/deals.yml:7:5: error: example says 'batch 2'; expected 'batch 3'; change the list that decides or "
                    + "the example [example-fails]"
            ])
    }

    private func problems(_ text: String, _ reading: String) -> [String] {
        var lexicon = EventSample.lexicon(examples: [])
        lexicon.deals.batchUnits = ["lô"]
        lexicon.deals.ordinals = [2: ["thứ hai"]]
        lexicon.deals.examples = [
            DealRules.Example(
                text: text, reading: reading,
                position: SourcePosition(path: "lexicon/deals.yml", line: 7, column: 5))
        ]
        return DealExampleChecker(lexicon).problems().map(\.description)
    }
}
