import Testing

@testable import Templating

@Suite struct MarginTests {
    @Test(arguments: [
        ("", "", "", ""),
        ("  ", "", " ", "   "),
        ("  ", "    ", "      ", "    "),
        ("", "    ", "  ", ""),
        ("\t", "  ", "\t", "\t\t"),
    ])
    func takesOffWhatWasWrittenAndPutsOnWhatIsShown(prefix: String, removed: String, written: String, expected: String)
    {
        let margin = Margin(prefix: Array(prefix.utf8), removed: Array(removed.utf8))
        #expect(margin.indentation(of: Array(written.utf8)) == Array(expected.utf8))
    }

    @Test func addsUpInside() {
        let outer = Margin(prefix: Array("  ".utf8), removed: Array(" ".utf8))
        let inner = outer.inside(Array("   ".utf8), removing: Array("\t".utf8))
        #expect(inner == Margin(prefix: Array("    ".utf8), removed: Array("\t".utf8)))
    }
}
