import Testing

@testable import CMarkGFM

@Suite struct MarkupLimitsTests {
    @Test(arguments: [
        "", "Nga bán **S-400**.", "> > Mỹ\n\n- a\n  - b\n    1. c", "| Nước | Số |\n|---|--:|\n| Nga | 1 |",
        "----------\n**********\n- - - - -", String(repeating: "Nga bán S-400 cho Ấn Độ.\n\n", count: 20_000),
    ])
    func allowsWhatPeopleWrite(_ source: String) {
        #expect(MarkupLimits.allow(Array(source.utf8)))
    }

    /// Each takes the C library seconds to minutes, or gigabytes.
    @Test(arguments: [
        String(repeating: "|a", count: 2000) + "\n" + String(repeating: "|-", count: 2000) + "\n"
            + String(repeating: "|x\n", count: 2000),
        String(repeating: "a|b\n-|-|-\n", count: 10_000), String(repeating: "* ", count: 10_000) + "a",
        String(repeating: ">", count: 10_000) + "a", String(repeating: "a\n", count: 50_000) + "|a|\n|-|\n",
        String(repeating: "![[]()", count: 10_000), String(repeating: "a", count: 2 << 20),
    ])
    func refusesWhatTakesForever(_ source: String) {
        #expect(!MarkupLimits.allow(Array(source.utf8)))
    }
}
