import Model
import Testing

@Suite struct CalendarDateTests {
    @Test(arguments: ["2019", "2019-12", "2019-12-06", "2020-02-29", "2000-02-29", "0987-01-01"])
    func readsAndWritesISO8601(_ text: String) {
        #expect(CalendarDate(text)?.description == text)
    }

    @Test(arguments: [
        "", "19", "20191", "2019-", "2019-1", "2019-13", "2019-00", "2019-12-00", "2019-12-32", "2019-02-29",
        "1900-02-29",
        "2019-04-31", "2019-12-06-01", "2019/12/06", "-2019", "2019-12-6", " 2019", "２０１９", "2019-+1-01", "2019--06",
    ])
    func refusesWhatIsNoDate(_ text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test func ordersDatesWithTheVaguerFirst() {
        let dates = ["2020", "2019-12-06", "2019", "2019-12", "2019-11-30"].compactMap { CalendarDate($0) }
        #expect(dates.sorted().map(\.description) == ["2019", "2019-11-30", "2019-12", "2019-12-06", "2020"])
    }
}
