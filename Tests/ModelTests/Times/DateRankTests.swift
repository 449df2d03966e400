import Testing

@testable import Model

@Suite struct DateRankTests {
    private func dated(_ date: EDTFDate) -> DateRank {
        DateRank(PublicationDate(date: date, range: nil, basis: .document))
    }

    private func between(_ first: EDTFDate?, _ last: EDTFDate?) -> DateRank {
        let range = DayRange(first: first?.days?.first, last: last?.days?.last)
        return DateRank(PublicationDate(date: nil, range: range, basis: .listOrder))
    }

    @Test func putsTheNewestFirstAndTheExactBeforeTheVague() {
        let order = [dated(.day(2020, 1, 2)), dated(.day(2020, 1, 1)), dated(.month(2020, 1)), dated(.year(2020))]
        #expect(order.reversed().sorted() == order)
    }

    @Test func ranksByTheLikeliestOfSeveral() {
        let doubtful = DateRank(
            PublicationDate(
                date: nil, range: nil, basis: .unknown, alternatives: [.day(2019, 12, 11), .day(2020, 12, 11)]))
        #expect(dated(.day(2019, 12, 12)) < doubtful && doubtful < dated(.day(2019, 12, 10)))
        #expect(doubtful.year == 2019)
    }

    @Test func putsWhatHasNoDateLast() {
        let undated = DateRank(.unknown)
        #expect(dated(.year(1990)) < undated)
        #expect(!(undated < dated(.year(1990))) && !(undated < undated))
        #expect(between(nil, nil) == undated)
        #expect(undated.year == nil)
    }

    @Test func ranksByTheEndThatIsKnown() {
        let week = between(.day(2019, 7, 9), .day(2019, 7, 16))
        let since = between(.day(2019, 7, 9), nil)
        let until = between(nil, .day(2019, 7, 9))
        #expect([since, week, until].sorted() == [until, week, since])
        #expect(dated(.day(2019, 7, 10)) < until && since < dated(.day(2019, 7, 8)))
        #expect(until.year == 2019)
    }
}

private extension EDTFDate {
    static func day(_ year: Int, _ month: Int, _ day: Int) -> EDTFDate {
        EDTFDate(Point(.known(year), .day(month: month, day: day)))
    }

    static func month(_ year: Int, _ month: Int) -> EDTFDate { EDTFDate(Point(.known(year), .month(month))) }

    static func year(_ year: Int) -> EDTFDate { EDTFDate(Point(.known(year))) }
}
