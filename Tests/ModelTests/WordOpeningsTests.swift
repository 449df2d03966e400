import Model
import Testing

@Suite struct WordOpeningsTests {
    private let openings = WordOpenings([["theo", "ở"], ["theo dõi", "tháng bảy"]].map { $0.map { Array($0.utf8) } })

    @Test(arguments: [
        ("theo", 0b11), ("theo TASS", 0b11), ("theol", 0b11), ("thep", 0), ("ở đây", 0b01), ("ởi", 0), ("tháng", 0b10),
        ("the", 0), ("", 0),
    ])
    func tellsInWhichListsAPhraseBeginsLikeTheWord(_ text: String, _ expected: UInt8) {
        #expect(openings.lists(at: 0, in: Array(text.utf8)).bits == expected)
    }

    @Test(arguments: [("ở đây", 3), ("theo", 4), ("nga,", 3), ("“Nga”", 1), ("a–b", 1)])
    func tellsWhereAShortWordEnds(_ text: String, _ expected: Int) {
        #expect(openings.lists(at: 0, in: Array(text.utf8)).end == expected)
    }
}
