import Model
import Testing

@Suite struct EDTFDateTests {
    static let samples: [(EDTFDate, String, [Int]?)] = [
        (EDTFDate(.init(.known(2019), .day(month: 12, day: 6))), "2019-12-06", [20191206, 20191206]),
        (EDTFDate(.init(.known(2019), .month(2))), "2019-02", [20190201, 20190228]),
        (EDTFDate(.init(.known(2019))), "2019", [20190101, 20191231]),
        (EDTFDate(.init(.decade(199))), "199X", [19900101, 19991231]),
        (EDTFDate(.init(.known(2019), .quarter(3))), "2019-35", [20190701, 20190930]),
        (EDTFDate(.init(.known(2019), .season(1))), "2019-21", [20190301, 20190531]),
        (EDTFDate(.init(.known(2019), .season(4))), "2019-24", [20191201, 20200229]),
        (
            EDTFDate(.init(.known(2020), .month(1)), to: .init(.known(2020), .month(6))), "2020-01/2020-06",
            [20200101, 20200630]
        ),
        (EDTFDate(.init(.unknown, .day(month: 12, day: 11))), "XXXX-12-11", nil),
        (EDTFDate(.init(.unknown, .day(month: 0, day: 0))), "XXXX-XX-XX", nil),
        (EDTFDate(.init(.known(2019), .day(month: 2, day: 31))), "2019-02-31", nil),
    ]

    @Test(arguments: samples)
    func writesEDTFAndKnowsItsDays(date: EDTFDate, text: String, days: [Int]?) {
        #expect(date.description == text)
        let ends = date.days.flatMap { range in [range.first, range.last].compactMap { $0.map(number) } }
        #expect(ends == days)
    }

    @Test(arguments: [
        (EDTFDate(.init(.unknown, .day(month: 12, day: 11))), "2019-12-11"),
        (
            EDTFDate(.init(.unknown, .month(1)), to: .init(.unknown, .month(6))), "2019-01/2019-06"
        ),
        // Over New Year's Eve.
        (
            EDTFDate(.init(.unknown, .month(11)), to: .init(.unknown, .month(2))), "2019-11/2020-02"
        ),
        (EDTFDate(.init(.known(2017), .month(1))), "2017-01"),
    ])
    func takesTheYearThatItLacks(date: EDTFDate, text: String) {
        #expect(date.inYear(2019).description == text)
        #expect(!date.inYear(2019).lacksYear)
    }

    private func number(_ day: CalendarDay) -> Int {
        let date = day.date
        return date.year * 10_000 + date.month * 100 + date.day
    }
}
