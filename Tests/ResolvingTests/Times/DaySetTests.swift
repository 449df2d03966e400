import Model
import Testing

@testable import Resolving

@Suite struct DaySetTests {
    @Test(arguments: [
        ([1...5], [3...9], [3...5]), ([1...5, 8...9], [4...8], [4...5, 8...8]), ([1...2], [3...4], []),
    ])
    func keepsWhatBothHold(_ lhs: [ClosedRange<Int>], _ rhs: [ClosedRange<Int>], _ common: [ClosedRange<Int>]) {
        #expect(DaySet(lhs).intersection(DaySet(rhs)).ranges == common)
        #expect(DaySet(lhs).intersection(.all) == DaySet(lhs))
    }

    @Test(arguments: [(0, 2), (3, 3), (5, 8), (8, 8), (10, nil)])
    func findsTheFirstDayNotBeforeAnother(_ day: Int, _ first: Int?) {
        #expect(DaySet([2...4, 8...9]).first(notBefore: day) == first)
    }

    @Test func knowsOpenEnds() {
        let day = CalendarDay(number: 18_000)
        #expect(DaySet(from: day, to: nil).hull == DayRange(first: day, last: nil))
        #expect(DaySet(from: day, to: nil).isBounded == false)
        #expect(DaySet(from: day, to: day).isBounded)
        #expect(DaySet.all.hull == nil)
        #expect(DaySet(from: day, to: day.adding(days: -1)).isEmpty)
    }
}
