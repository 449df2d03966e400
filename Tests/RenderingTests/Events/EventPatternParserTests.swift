import Model
import Testing

@testable import Rendering

@Suite struct EventPatternParserTests {
    @Test func takesAPatternApart() {
        var parser = EventPatternParser()
        let pattern = parser.pattern("{supplier} {modal} bán {weapon|vũ khí}[ cho {recipient}] / {modal} bán")
        #expect(parser.problems.isEmpty)
        #expect(
            pattern.forms == [
                [
                    .names(.supplier, standIn: nil), .text(" "), .modal, .text(" bán "),
                    .names(.weapon, standIn: "vũ khí"),
                    .optional([.text(" cho "), .names(.recipient, standIn: nil)]),
                ],
                [.modal, .text(" bán")],
            ])
        #expect(pattern.blanks == [.supplier, .weapon, .recipient])
    }

    @Test(arguments: [
        ("{suplier} bán / bán", EventPatternParser.Problem.unknownBlank("suplier")),
        ("bán[ cho {recipient}", .bracket),
        ("bán cho {recipient|ai đó}]", .bracket),
        ("{supplier} bán", .noLastForm),
        ("", .noLastForm),
    ])
    func seesWhatIsWrong(_ text: String, _ problem: EventPatternParser.Problem) {
        var parser = EventPatternParser()
        _ = parser.pattern(text)
        #expect(parser.problems == [problem])
    }
}
