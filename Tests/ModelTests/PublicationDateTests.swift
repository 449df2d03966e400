import Model
import Testing

@Suite struct PublicationDateTests {
    private func year(_ number: Int) -> EDTFDate { EDTFDate(EDTFDate.Point(.known(number))) }

    private func range(_ first: CalendarDay?, _ last: CalendarDay?) -> PublicationDate {
        PublicationDate(date: nil, range: DayRange(first: first, last: last), basis: .listOrder)
    }

    @Test func takesTheDaysOfItsDateThenOfAllAlternativesThenItsRange() {
        let dated = PublicationDate(date: year(2019), range: nil, basis: .context, alternatives: [year(2012)])
        #expect(dated.possibleDays == year(2019).days)
        let doubtful = PublicationDate(
            date: nil, range: year(1999).days, basis: .unknown, alternatives: [year(2020), year(2018)])
        #expect(doubtful.possibleDays == DayRange(first: year(2018).days?.first, last: year(2020).days?.last))
        #expect(doubtful.year == nil)
        let first = CalendarDay(year: 2019, month: 7, day: 9)
        let last = CalendarDay(year: 2019, month: 7, day: 16)
        #expect(range(first, last).possibleDays == DayRange(first: first, last: last))
        #expect(range(first, last).year == 2019)
    }

    @Test func knowsNoDaysWithoutBothEnds() {
        #expect(range(CalendarDay(number: 0), nil).possibleDays == nil)
        #expect(range(CalendarDay(number: 0), nil).isKnown)
        #expect(!range(nil, nil).isKnown)
        #expect(!PublicationDate.unknown.isKnown && PublicationDate.unknown.year == nil)
    }

    @Test(arguments: DateBasis.allCases)
    func callsInferredWhatNobodyStates(_ basis: DateBasis) {
        let date = PublicationDate(date: year(2019), range: nil, basis: basis)
        #expect(date.isInferred == ![.document, .explicit].contains(basis))
    }
}
