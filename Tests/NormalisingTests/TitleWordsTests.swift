import Testing

@testable import Normalising

@Suite struct TitleWordsTests {
    @Test func findsBordersOutsideQuotationMarksAndBrackets() {
        #expect(TitleWords(Array("a \"b c\" (d e) f".utf8)).borders == [1, 7, 13])
    }

    @Test func countsCharactersNotBytes() {
        #expect(TitleWords(Array("Thổ Nhĩ Kỳ".utf8)).count == 10)
    }

    @Test(arguments: [
        ("a, b", [2]), ("a; b", [2]), ("a – b", [1]), ("a-b c", []), ("a nhưng b", [1]), ("a sau khi b", [1]),
        ("a khi", [1]),
    ])
    func findsClauses(_ words: String, _ expected: [Int]) {
        let clauseWords = WordList(["khi", "sau khi", "nhưng"])
        #expect(TitleWords(Array(words.utf8)).clauseBorders(clauseWords) == expected)
    }

    @Test func opensWithACapitalWhatFollowsALeadIn() {
        let words = TitleWords(Array("Theo AP, đường".utf8))
        #expect(String(decoding: words.suffix(from: 8).bytes, as: UTF8.self) == "Đường")
    }
}
