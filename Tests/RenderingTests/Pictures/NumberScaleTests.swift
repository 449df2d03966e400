import Testing

@testable import Rendering

@Suite struct NumberScaleTests {
    @Test func laysNumbersBetweenItsEnds() {
        let scale = NumberScale(from: 0, to: 50, at: 130, until: 10)
        #expect([0, 25, 50].map { scale.place($0) } == [130, 70, 10])
        #expect(NumberScale(from: 3, to: 3, at: 10, until: 20).place(3) == 10)
    }

    @Test(arguments: [
        (0, [0]), (1, [0, 1]), (4, [0, 1, 2, 3, 4]), (47, [0, 20, 40, 60]), (400, [0, 100, 200, 300, 400]),
    ])
    func ticksAtRoundNumbers(largest: Int, ticks: [Int]) {
        #expect(NumberScale.ticks(upTo: largest) == ticks)
    }
}
