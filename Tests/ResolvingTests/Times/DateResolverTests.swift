import Model
import Testing

@testable import Resolving

@Suite struct DateResolverTests {
    @Test(arguments: [
        ("Nga {ngày 9/10|d9 m10} nói, {một ngày sau|prev d+1} Mỹ nói.", ["2017-10-09", "2017-10-10"]),
        ("{Hôm 12/9|d12 m9} ký, {cùng ngày|prev d+0} trả tiền.", ["2017-09-12", "2017-09-12"]),
        ("{Hôm 12/9|d12 m9} ký hồi {tháng 3|m3}, {cùng ngày|prev d+0} trả.", ["2017-09-12", "2017-03", "2017-09-12"]),
        ("{Năm 2015|y2015} ký, {hai năm sau|prev y+2} giao.", ["2015", "2017"]),
        ("Từ {3/5|d3 m5} đến {10/6/2016|y2016 m6 d10}.", ["2016-05-03", "2016-06-10"]),
        ("Từ {tháng 11|m11} đến {tháng 2/2016|y2016 m2}.", ["2015-11", "2016-02"]),
        ("{Năm 2016|y2016}, {ngày 15/7|d15 m7}, đảo chính nổ ra.", ["2016", "2016-07-15"]),
        ("S-400 sẽ đến {tháng 3|m3}.", ["2018-03"]), ("S-400 đã đến {tháng 3|m3}.", ["2017-03"]),
    ])
    func datesTimesSeenFromTheKeepersDate(_ text: String, _ dates: [String]) {
        #expect(DatedText(text, date: "2017-10-11").dates() == dates)
    }

    @Test(arguments: [
        ("Nga {ngày 9/10|d9 m10} nói, {một ngày sau|prev d+1} Mỹ nói.", ["XXXX-10-09", "XXXX-10-10"]),
        ("{Hôm 12/9|d12 m9} ký, {cùng ngày|prev d+0} trả tiền.", ["XXXX-09-12", "XXXX-09-12"]),
        ("DSCA {ngày 8-7|d8 m7} thông báo. {Tháng trước|m-1} đã gửi.", ["XXXX-07-08", "XXXX-06"]),
        ("{Ngày 7/11|d7 m11} nói, sẽ gặp {tuần tới|w+1}.", ["XXXX-11-07", "XXXX-11"]),
        ("{Ngày 9/10|d9 m10} nói, đã gặp {tuần trước|w-1}.", ["XXXX-10-09", "XXXX-XX-XX/XXXX-XX-XX"]),
        ("Ấn Độ {hôm qua|d-1} ký, giao {năm ngoái|y-1}.", ["XXXX-XX-XX", "XXXX"]),
    ])
    func datesTimesAsFarAsTheyGoWithoutAYear(_ text: String, _ dates: [String]) {
        #expect(DatedText(text).dates() == dates)
    }

    @Test func countsFromADayThatIsPrintedBesideIt() {
        let text = DatedText(
            "Mỹ {hôm qua|d-1} ({8/10|d8 m10}) nói, {hôm nay|d+0} họp, S-400 đã đến {tháng 7/2019|y2019 m7}, sẽ chạy "
                + "{tháng 4/2020|y2020 m4}.")
        #expect(text.dates() == ["2019-10-08", "2019-10-08", "2019-10-09", "2019-07", "2020-04"])
    }

    @Test func readsAnEventsDayInItsYearButNotItsAnniversary() {
        let text = "Israel đổi khác kể từ {ngày 7/10|d7 m10}, khi Hamas tràn qua."
        #expect(DatedText(text, date: "2025-03-01").dates() == ["2023-10-07"])
        #expect(DatedText(text, date: "2025-10-08").dates() == ["2025-10-07"])
        #expect(DatedText(text, date: "2023-02-01").dates() == ["2022-10-07"])
    }

    @Test func notesAWrongWeekday() {
        let dated = DatedText("{Thứ Ba|wd2} ({7/12|d7 m12}) Mỹ nói.", date: "2020-12-08").dated()
        #expect(dated.times.map(\.notes) == [[], [.wrongWeekday]])
    }

    @Test func tellsWhatADateRestsOn() {
        let dated = DatedText("{Ngày 9/10|d9 m10}, Tổng thống Mỹ [Joe Biden=joe-biden] phản hồi.").dated()
        #expect(dated.publication.evidence.compactMap(\.source) == ["test", "person/joe-biden"])
    }

    @Test func readsNothingInATextWithoutTimes() {
        #expect(DatedText("Không có gì.").dated().times.isEmpty)
    }
}
