import Model
import Testing

@testable import Pipeline

@Suite struct ValueExampleCheckerTests {
    @Test(arguments: [
        "Mua [36 tiêm kích => 36 count].", "Mua [36 tiêm kích].", "Không mua gì.", "Trả [2 USD => 2 USD].",
    ])
    func isContentWithExamplesThatHold(_ example: String) { #expect(problems(example) == []) }

    @Test(arguments: [
        ("Mua 36 tiêm kích.", "'36 tiêm kích' (36 count)", "no value"),
        ("Mua [36 tiêm kích => 37 count].", "'36 tiêm kích' (36 count)", "'36 tiêm kích' (37 count)"),
        ("Mua [36] tiêm kích.", "'36 tiêm kích' (36 count)", "'36'"),
        ("Mua [36 xe].", "no value", "'36 xe'"),
    ])
    func reportsFiguresReadOtherwise(_ example: String, _ seen: String, _ expected: String) {
        #expect(
            problems(example) == [
                "lexicon/numbers.yml:1:9: error: rule 'count' reads \(seen) in its example; expected \(expected); change "
                    + "the lists or the example [example-fails]"
            ])
    }

    private func problems(_ example: String) -> [String] {
        let position = SourcePosition(path: "lexicon/numbers.yml", line: 1, column: 9)
        let examples = [LexiconExample(notation: example, position: position)].compactMap(\.self)
        var numbers = SmallLexicon.numbers
        numbers.rules = [NumberRules.Rule(.count, examples: examples)]
        return ValueExampleChecker(SmallLexicon.make(numbers: numbers)).problems().map(\.description)
    }
}
