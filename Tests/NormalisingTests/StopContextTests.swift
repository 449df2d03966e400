import Testing

@testable import Normalising

@Suite struct StopContextTests {
    @Test(
        arguments: [
            ("a. b", .lowercase), ("a. B", .capital), ("a. Đ", .capital), ("a. ế", .lowercase), ("a. 5", .number),
            ("a. ", .end),
            ("a. – b", .lowercase), ("a. – B", .dash), ("a. “B", .quotedCapital), ("a. (b", .lowercase),
            ("a. , b", .joint),
            ("a. $", .other), ("a. - “b", .lowercase), ("a.", .end),
        ] as [(String, StopContext.Follower)])
    func seesWhatFollows(_ text: String, _ expected: StopContext.Follower) {
        let bytes = Array(text.utf8)
        #expect(StopContext(bytes, 1..<2, in: 0..<bytes.count, isQuoting: false).follower == expected)
    }

    @Test(arguments: [
        ("a.” B", false, 5), ("a.\" B", true, 3), ("a. \" B", true, 4), ("a. \" B", false, 2), ("a. \"B", true, 2),
        ("a.).” B", false, 7),
        ("a.\"B", true, 3), ("a.\"B", false, 2), ("a.' B", false, 3), ("a.'B", false, 2), ("a. \".", false, 5),
    ])
    func takesInClosingMarks(_ text: String, _ isQuoting: Bool, _ end: Int) {
        let bytes = Array(text.utf8)
        #expect(StopContext(bytes, 1..<2, in: 0..<bytes.count, isQuoting: isQuoting).closersEnd == end)
    }
}
