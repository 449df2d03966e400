import Model
import Testing

@testable import Rendering

@Suite struct DateWordingTests {
    private let wording: DateWording

    init() throws { wording = try TemplatesOnDisk.wording().dates }

    static let quarter = EDTFDate.Point(.known(2019), .quarter(3))
    static let summer = EDTFDate.Point(.known(2022), .season(2))
    static let nineties = EDTFDate(.init(.decade(199)))
    static let noDay = EDTFDate.day(nil, 0, 0)

    @Test(arguments: [
        (EDTFDate.day(2019, 12, 6), "6/12/2019"),
        (.month(2019, 7), "tháng 7/2019"),
        (.year(2019), "năm 2019"),
        (EDTFDate(quarter), "quý III/2019"),
        (EDTFDate(.init(.unknown, .quarter(1))), "quý I, không rõ năm"),
        (EDTFDate(summer), "mùa hè 2022"),
        (EDTFDate(.init(.unknown, .season(4))), "mùa đông, không rõ năm"),
        (nineties, "thập niên 1990"),
        (.day(nil, 12, 11), "11/12, không rõ năm"),
        (.month(nil, 12), "tháng 12, không rõ năm"),
        (noDay, "không rõ ngày"),
        (EDTFDate(.init(.unknown)), "không rõ ngày"),
        (.day(2021, 0, 0), "năm 2021"),
    ])
    func writesPoints(_ date: EDTFDate, _ words: String) {
        #expect(wording.words(date) == words)
    }

    @Test(arguments: [
        (EDTFDate.month(2020, 1).to(.month(2020, 6)), "tháng 1 – tháng 6/2020"),
        (.day(2020, 6, 21).to(.day(2020, 6, 30)), "21–30/6/2020"),
        (.day(2017, 10, 30).to(.day(2017, 11, 5)), "30/10 – 5/11/2017"),
        (.day(2019, 12, 30).to(.day(2020, 1, 5)), "30/12/2019 – 5/1/2020"),
        (.day(nil, 6, 1).to(.day(nil, 6, 10)), "1–10/6, không rõ năm"),
        (.day(nil, 6, 29).to(.day(nil, 7, 5)), "29/6 – 5/7, không rõ năm"),
        (.month(nil, 1).to(.month(nil, 3)), "tháng 1 – tháng 3, không rõ năm"),
        (.year(2016).to(.year(2017)), "năm 2016–2017"),
        (.year(2016).to(.year(2016)), "năm 2016"),
        (EDTFDate(quarter, to: .init(.known(2019), .quarter(4))), "quý III – quý IV/2019"),
        (noDay.to(noDay), "không rõ ngày"),
        (.year(2019).to(.month(2020, 2)), "năm 2019 – tháng 2/2020"),
        (nineties.to(.year(2005)), "thập niên 1990 – năm 2005"),
    ])
    func saysOnceWhatBothSidesShare(_ date: EDTFDate, _ words: String) {
        #expect(wording.words(date) == words)
    }

    @Test func namesEveryDateThatIsLeft() {
        #expect(
            wording.words(oneOf: [.day(2019, 12, 11), .day(2020, 12, 16)]) == "11/12/2019 hoặc 16/12/2020")
        #expect(wording.words(oneOf: [.year(2018), .year(2019), .year(2020)]) == "năm 2018, năm 2019 hoặc năm 2020")
        #expect(wording.words(oneOf: [.year(2018), .year(2018)]) == "năm 2018")
        #expect(wording.words(oneOf: []) == "không rõ ngày")
    }

    @Test(arguments: [
        ([2019, 2020], "11/12 năm 2019 hoặc 2020"),
        ([2020, 2019], "11/12 năm 2020 hoặc 2019"),
        ([2018, 2020, 2021], "11/12 năm 2018, 2020 hoặc 2021"),
        ([2023, 2021, 2022], "11/12, một trong các năm 2021–2023"),
        ([2021, 2021], "11/12/2021"),
    ])
    func saysOnceWhatDatesOfSeveralYearsShare(_ years: [Int], _ words: String) {
        #expect(wording.words(oneOf: years.map { .day($0, 12, 11) }) == words)
    }

    @Test func saysOnceWhatMonthsOfSeveralYearsShare() {
        #expect(wording.words(oneOf: [.month(2019, 6), .month(2020, 6)]) == "tháng 6 năm 2019 hoặc 2020")
        #expect(wording.words(oneOf: [.month(2019, 6), .month(2020, 7)]) == "tháng 6/2019 hoặc tháng 7/2020")
    }

    static func range(_ first: EDTFDate?, _ last: EDTFDate?) -> DayRange {
        DayRange(first: first?.days?.first, last: last?.days?.last)
    }

    @Test(arguments: [
        (range(.day(2019, 7, 9), .day(2019, 7, 16)), "9–16/7/2019"),
        (range(.day(2019, 7, 9), .day(2019, 7, 9)), "9/7/2019"),
        (range(.day(2017, 1, 20), .day(2021, 1, 20)), "20/1/2017 – 20/1/2021"),
        (range(.year(2019), .year(2020)), "năm 2019–2020"),
        (range(.month(2019, 2), .month(2019, 2)), "tháng 2/2019"),
        (range(.month(2019, 2), .month(2020, 3)), "tháng 2/2019 – tháng 3/2020"),
        (range(.day(2019, 7, 9), nil), "không sớm hơn 9/7/2019"),
        (range(nil, .day(2019, 7, 16)), "không muộn hơn 16/7/2019"),
        (range(nil, nil), nil),
    ])
    func writesRangesOfDays(_ range: DayRange, _ words: String?) {
        #expect(wording.words(range) == words)
    }

    @Test(arguments: [
        (EDTFDate.day(2019, 12, 6), "2019-12-06"), (.month(2019, 7), "2019-07"), (.year(2019), "2019"),
        (.day(2019, 2, 31), nil), (.month(2019, 0), nil), (.day(nil, 12, 11), nil), (nineties, nil),
        (EDTFDate(quarter), nil), (EDTFDate(summer), nil), (.day(2019, 0, 0), nil),
        (.day(2020, 6, 21).to(.day(2020, 6, 30)), nil), (.year(0), nil),
    ])
    func givesHTMLOnlyDatesThatItKnows(_ date: EDTFDate, _ machine: String?) {
        #expect(DateWording.machine(date) == machine)
    }
}
