import Testing

@testable import Extracting

@Suite struct ValuePhrasesTests {
    private let phrases = ValuePhrases([("tàu", 1), ("tàu ngầm", 2), ("TÀU", 3), ("$", 4)])

    @Test(arguments: [("tàu ngầm mới", 9 + 2, 2), ("tàu mới", 4, 1), ("tàu", 4, 1), ("$2", 1, 4)])
    func takesTheLongestFromAPlace(_ text: String, _ end: Int, _ meaning: Int) throws {
        let found = try #require(phrases.longest(from: 0, in: Array(text.utf8), limit: text.utf8.count))
        #expect(found == (end, meaning))
    }

    @Test(arguments: ["tàuthuyền", "ngầm", "tà"])
    func takesWholeWordsOnly(_ text: String) {
        #expect(phrases.longest(from: 0, in: Array(text.utf8), limit: text.utf8.count) == nil)
    }

    @Test(arguments: [("mua tàu ngầm", 4, 2), ("tàu", 0, 1), ("US$", 2, 4)])
    func takesTheLongestBeforeAPlace(_ text: String, _ start: Int, _ meaning: Int) throws {
        let found = try #require(phrases.longest(endingAt: text.utf8.count, in: Array(text.utf8), from: 0))
        #expect(found == (start, meaning))
    }

    @Test func readsNothingBeyondItsLimits() {
        let text = Array("tàu ngầm".utf8)
        #expect(phrases.longest(from: 0, in: text, limit: 4)?.meaning == 1)
        #expect(phrases.longest(endingAt: text.count, in: text, from: 5) == nil)
    }
}
