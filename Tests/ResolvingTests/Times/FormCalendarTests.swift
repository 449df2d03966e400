import Model
import Testing

@testable import Resolving

@Suite struct FormCalendarTests {
    /// Friday, 6 December 2019.
    static let friday = CalendarDay(year: 2019, month: 12, day: 6)

    @Test(arguments: [
        ("d-1", "2019-12-05"), ("d+0", "2019-12-06"), ("w-1", "2019-11-25/2019-12-01"),
        ("w+1", "2019-12-09/2019-12-15"), ("w-1 wd3", "2019-11-27"), ("w+0 weekend", "2019-12-07/2019-12-08"),
        ("wd3", "2019-12-04"), ("wd5", "2019-12-06"), ("m-1", "2019-11"), ("m+1", "2020-01"), ("y-1", "2018"),
        ("y-1 m4", "2018-04"), ("q-1", "2019-35"), ("q+1", "2020-33"), ("m2 next", "2020-02"),
        ("m12 next", "2020-12"), ("m6 last", "2019-06"), ("d26 m11", "2019-11-26"), ("d7 m12", "2019-12-07"),
        ("m7", "2019-07"), ("m6 late", "2019-06-21/2019-06-30"), ("late", "2019-10/2019-12"),
        ("y+1 first-half", "2020-01/2020-06"), ("d28 m12 ed3 em1", "2019-12-28/2020-01-03"), ("d15", "2019-11-15"),
        ("d3", "2019-12-03"), ("dec+0", "201X"), ("y2016 ey2017", "2016/2017"),
        ("y2019 m2 late", "2019-02-21/2019-02-28"),
    ])
    func readsAFormSeenFromTheDayOfTheText(_ form: String, _ date: String) {
        let form = TimeForm(written: form[...])
        #expect(FormCalendar(form).date(from: Self.friday).date.description == date)
    }

    @Test(arguments: [
        ("d-1", "XXXX-XX-XX"), ("w-1", "XXXX-XX-XX/XXXX-XX-XX"), ("wd3", "XXXX-XX-XX"), ("m-1", "XXXX-XX"),
        ("y-1", "XXXX"), ("y-1 m4", "XXXX-04"), ("d9 m10", "XXXX-10-09"), ("m2 next", "XXXX-02"),
        ("m6 late", "XXXX-06-21/XXXX-06-30"), ("late", "XXXX-10/XXXX-12"), ("y2019 m11", "2019-11"), ("dec199", "199X"),
    ])
    func readsAFormAsFarAsItsWordsGo(_ form: String, _ date: String) {
        #expect(FormCalendar(TimeForm(written: form[...])).date(from: nil).date.description == date)
    }

    @Test(arguments: [
        ("d20 m1", Tense.future, "2020-01-20"), ("d20 m1", .past, "2019-01-20"), ("d20 m1", nil, "2020-01-20"),
        ("d20 m4", nil, "2019-04-20"), ("d5 m12", .future, "2019-12-05"), ("m3", .future, "2020-03"),
        ("m12", .future, "2019-12"), ("wd3", .future, "2019-12-11"),
    ])
    func looksForTheYearOnTheSideOfTheTense(_ form: String, _ tense: Tense?, _ date: String) {
        let form = TimeForm(written: form[...])
        #expect(FormCalendar(form).date(from: Self.friday, tense: tense).date.description == date)
    }

    @Test(arguments: [("d31 m2", [DateNote.noSuchDay]), ("d29 m2", []), ("y2019 m2 d29", [.noSuchDay])])
    func notesADayThatTheCalendarLacks(_ form: String, _ notes: [DateNote]) {
        #expect(FormCalendar(TimeForm(written: form[...])).date(from: Self.friday).notes == notes)
    }

    /// A day that the calendar lacks is no date; its month is what the text tells.
    @Test(arguments: [("y2020 m2 d31", "2020-02"), ("d31 m4", "XXXX-04")])
    func keepsTheMonthOfADayThatTheCalendarLacks(_ form: String, _ date: String) {
        #expect(FormCalendar(TimeForm(written: form[...])).date(from: nil).date.description == date)
    }

    @Test func findsTheLastLeapDay() {
        let form = TimeForm(written: "d29 m2")
        #expect(FormCalendar(form).date(from: Self.friday, tense: .past).date.description == "2016-02-29")
    }

    @Test func notesWhatIsToldAsPastBeforeItHappened() {
        let read = FormCalendar(TimeForm(written: "d9 m12")).date(from: Self.friday, tense: .past)
        #expect(read.date.description == "2019-12-09")
        #expect(read.notes == [.afterPublication])
    }

    @Test func countsNoDaysFromADayThatIsOnlyNear() {
        let form = TimeForm(written: "d-1")
        #expect(FormCalendar(form).date(from: Self.friday, isExact: false).date.description == "XXXX-XX-XX")
    }
}
