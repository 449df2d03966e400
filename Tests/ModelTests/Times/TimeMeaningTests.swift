import Model
import Testing

@Suite struct TimeMeaningTests {
    static let notations: [(String, String)] = [
        ("month 4", "XXXX-04"), ("week -1", "week -1"), ("year +0, month 5", "year +0, month 5"),
        ("previous: day +1", "previous: day +1"), ("week +0, weekend", "week +0, weekend"),
        ("year -1, late", "year -1, late"), ("weekday 3, future", "weekday 3, future"),
        ("count 2, week -{count}", "week -2"), ("count 9, month 1, end-month {count}", "XXXX-01/XXXX-09"),
        ("decade 199", "199X"), ("first-half, year 2020", "2020-01/2020-06"),
    ]

    @Test(arguments: notations)
    func readsItsNotation(_ notation: String, _ form: String) {
        #expect(TimeMeaning(notation: notation)?.form.description == form)
    }

    @Test(arguments: [
        "", "months 4", "month", "month x", "soon", "month 4,", "month 4 5", "count two", "day 3, previous: day +1",
    ])
    func refusesWhatIsNone(_ notation: String) {
        #expect(TimeMeaning(notation: notation) == nil)
    }

    @Test(arguments: [(30, 2, 6, "XXXX-05-30"), (25, 27, 6, "XXXX-06-25"), (30, 2, 1, "XXXX-12-30")])
    func givesTheFirstOfTwoDaysItsMonth(_ day: Int, _ other: Int, _ month: Int, _ date: String) {
        let facts: [TimeMeaning.Fact] = [
            .field(.day, .stated(day)), .otherDay(other), .field(.month, .stated(month)),
        ]
        #expect(TimeMeaning(facts).form.description == date)
    }
}
