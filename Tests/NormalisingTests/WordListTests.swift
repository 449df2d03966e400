import Testing

@testable import Normalising

@Suite struct WordListTests {
    static let words = WordList(["theo", "theo đó", "đó là", "tp"], orCapitalised: true)

    @Test(arguments: [
        ("Theo đó, Mỹ", 9), ("theo đón", 4), ("Theo", 4), ("theodor", nil), ("Đó là", 8), ("THEO", nil), ("", nil),
        ("x theo", nil),
    ])
    func findsTheLongestWordThatEndsHere(_ text: String, _ expected: Int?) {
        let bytes = Array(text.utf8)
        #expect(Self.words.end(at: 0, of: bytes, before: bytes.count) == expected)
    }

    @Test func findsNothingBeyondTheLimit() {
        #expect(Self.words.end(at: 0, of: Array("theo đó".utf8), before: 8) == 4)
        #expect(Self.words.end(at: 0, of: Array("theo".utf8), before: 3) == nil)
    }

    @Test(arguments: [("tp", true), ("Tp", true), ("t", false), ("tpx", false), ("", false)])
    func containsWholeWordsOnly(_ word: String, _ expected: Bool) {
        let bytes = Array(word.utf8)
        #expect(Self.words.contains(0..<bytes.count, of: bytes) == expected)
    }
}
