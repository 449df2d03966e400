import Testing

@testable import Pipeline

@Suite struct ExplanationNodeTests {
    @Test func setsTheLinesBelowInAndTheTextsOfOneDepthInAColumn() {
        let node = ExplanationNode(
            "name", "\"Ankara\"", [ExplanationNode("rule", "name"), ExplanationNode("evidence", "\"tại\"")])
        #expect(
            node.tree == """
                name      "Ankara"
                  rule      name
                  evidence  "tại"

                """)
    }

    @Test func partsALongLabelFromItsText() {
        #expect(ExplanationNode("quotation1", "a").tree == "quotation1 a\n")
        #expect(ExplanationNode("paragraph 1").tree == "paragraph 1\n")
    }

    @Test func printsNothingThatATerminalObeys() {
        #expect(
            ExplanationNode("s1-1", "Nga\u{1B}[2J\nbán\u{202E}").tree == "s1-1      Nga\u{FFFD}[2J\u{FFFD}bán\u{FFFD}\n"
        )
    }
}
