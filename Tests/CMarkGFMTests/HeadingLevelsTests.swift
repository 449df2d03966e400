import Testing

@Suite struct HeadingLevelsTests {
    @Test(arguments: [
        ([1], [2]),
        ([1, 2, 3], [2, 3, 4]),
        ([1, 3, 2], [2, 3, 3]),
        ([3, 2, 1], [2, 2, 2]),
        ([2, 4, 4, 2, 3], [2, 3, 3, 2, 3]),
        ([1, 2, 3, 4, 5, 6], [2, 3, 4, 5, 6, 6]),
        ([6, 1, 6], [2, 2, 3]),
    ])
    func pushesHeadingsDownWithoutLeavingALevelOut(levels: [Int], expected: [Int]) {
        let markdown = levels.map { String(repeating: "#", count: $0) + " Nga\n" }.joined()
        #expect(html(markdown) == expected.map { "<h\($0)>Nga</h\($0)>\n" }.joined())
    }
}
