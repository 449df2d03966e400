import Testing

@testable import Model

@Suite struct BoundListTests {
    private func bound(_ lines: [(year: Int?, count: Int)], isLong: Bool = true) -> BoundList<Int> {
        BoundList(.articles, Array(lines.indices), isLong: isLong, size: 10, count: { lines[$0].count }) {
            Volume.Part(year: lines[$0].year)
        }
    }

    private func shown(_ list: BoundList<Int>) -> [String] {
        list.bindings.map { "\($0.volume.part.key)/\($0.volume.number): \($0.lines) (\($0.count))" }
    }

    @Test func bindsByYearTheNewestFirstAndWhatHasNoneLast() {
        let list = bound([(2020, 1), (2018, 2), (nil, 1), (2020, 3)])
        #expect(shown(list) == ["2020/1: [0, 3] (4)", "2018/1: [1] (2)", "undated/1: [2] (1)"])
        #expect(list.lines == [0, 1, 2, 3], "the list itself stays in its order")
    }

    @Test func cutsAYearThatIsTooLong() {
        let list = bound([(2020, 6), (2020, 4), (2020, 1), (2020, 25), (2020, 1)])
        #expect(shown(list) == ["2020/1: [0, 1] (10)", "2020/2: [2] (1)", "2020/3: [3] (25)", "2020/4: [4] (1)"])
        #expect(list.lines(of: Volume(.articles, .year(2020), number: 3)) == [3])
        #expect(list.lines(of: Volume(.articles, .year(2019))).isEmpty)
    }

    @Test func leavesAShortListUnbound() {
        #expect(bound([(2020, 1)], isLong: false).bindings.isEmpty)
        #expect(bound([]).bindings.isEmpty)
    }

    @Test func putsLettersInTheOrderOfTheAlphabetAndOthersLast() {
        let parts = ["e", "dd", "d", "aa", "a"].map { Volume.Part(initial: VietnameseLetter(telex: $0)) }
        #expect((parts + [Volume.Part(initial: nil)]).sorted().map(\.key) == ["a", "aa", "d", "dd", "e", "other"])
    }
}
