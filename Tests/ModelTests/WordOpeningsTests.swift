import Model
import Testing

@Suite struct WordOpeningsTests {
    private let openings = WordOpenings([["theo", "ở"], ["theo dõi", "tháng bảy"]].map { $0.map { Array($0.utf8) } })

    @Test(arguments: [
        ("theo", 0b11), ("theo TASS", 0b11), ("theol", 0), ("thep", 0), ("ở đây", 0b01), ("ởi", 0), ("tháng", 0b10),
        ("the", 0), ("nghiêng", 0), ("", 0),
    ])
    func tellsInWhichListsAPhraseBeginsLikeTheWord(_ text: String, _ expected: UInt8) {
        #expect(openings.head(at: 0, in: Array(text.utf8)).lists == expected)
    }

    @Test(arguments: [("s400", true), ("s-400", false), ("35a", true), ("theo 4", false)])
    func tellsWordsWithDigits(_ text: String, _ expected: Bool) {
        #expect(openings.head(at: 0, in: Array(text.utf8)).hasDigit == expected)
    }

    @Test(arguments: [("ở đây", 3), ("nghiêng ngả", 8), ("nga,", 3), ("“Nga”", 1), ("a–b", 1)])
    func tellsWhereAShortWordEnds(_ text: String, _ expected: Int) {
        #expect(openings.head(at: 0, in: Array(text.utf8)).end == expected)
    }

    @Test(arguments: [
        ("ở đây, “theo” tass", ["ở", "đây", ",", "“", "theo", "”", "tass"]), ("a🚀b", ["a", "🚀", "b"]),
        ("nghiêng-ngả\nnga", ["nghiêng", "-", "ngả", "nga"]), ("", []),
    ])
    func visitsWordsAndMarks(_ text: String, _ expected: [String]) {
        let bytes = Array(text.utf8)
        var starts: [String] = []
        openings.forEachStart(in: bytes.indices, of: bytes) { offset, _ in
            let rest = String(decoding: bytes[offset...], as: UTF8.self)
            starts.append(expected.first { rest.hasPrefix($0) } ?? rest)
        }
        #expect(starts == expected)
    }
}
