import Model
import Testing

@Suite struct CalendarDayTests {
    @Test(arguments: [
        (1970, 1, 1, 0, 4), (1969, 12, 31, -1, 3), (2000, 2, 29, 11_016, 2), (2019, 12, 6, 18_236, 5),
        (2019, 12, 8, 18_238, 7), (2019, 12, 9, 18_239, 1), (1600, 3, 1, -135_080, 3),
    ])
    func countsDaysAndKnowsTheWeekday(year: Int, month: Int, day: Int, number: Int, weekday: Int) throws {
        let calendarDay = try #require(CalendarDay(year: year, month: month, day: day))
        #expect(calendarDay.number == number)
        #expect(calendarDay.weekday == weekday)
    }

    @Test func findsItsDateAgain() {
        for number in stride(from: -200_000, through: 40_000, by: 13) {
            let date = CalendarDay(number: number).date
            #expect(CalendarDay(year: date.year, month: date.month, day: date.day)?.number == number)
        }
    }

    @Test(arguments: [(2019, 2, 29), (2019, 4, 31), (2019, 13, 1), (2019, 0, 1), (2019, 1, 0), (1900, 2, 29)])
    func refusesWhatTheCalendarLacks(year: Int, month: Int, day: Int) {
        #expect(CalendarDay(year: year, month: month, day: day) == nil)
    }

    @Test func crossesTheYear() throws {
        let day = try #require(CalendarDay(year: 2019, month: 12, day: 6))
        #expect(day.adding(days: 26) == CalendarDay(year: 2020, month: 1, day: 1))
    }
}
