import Testing

@testable import Reading

@Suite struct VisibleTextTests {
    @Test(arguments: ["", " \n\t\r\n", "\u{A0}\u{3000}", "\u{200B}\u{200E}\u{AD}\u{2060}", "\u{FEFF}", "\u{1}\u{7F}"])
    func seesNothingInSpaceAndInvisibleCharacters(_ text: String) {
        #expect(!VisibleText.isPresent(in: Array(text.utf8)))
    }

    @Test(arguments: ["a", " ế", "…", "\u{200B}Đ", "中"])
    func seesLettersAndSigns(_ text: String) {
        #expect(VisibleText.isPresent(in: Array(text.utf8)))
    }
}
