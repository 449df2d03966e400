import Model
import Testing

@testable import Interpreting

@Suite struct EventTimeReaderTests {
    @Test(arguments: [
        ("Ấn Độ mua S-400 {năm 2015=2015}.", ["2015"]), ("{Năm 2015=2015}, Ấn Độ mua S-400.", ["2015"]),
        ("Ấn Độ {năm 2015=2015} mua S-400 và {năm 2018=2018} Nga bàn giao Su-35.", ["2015", "2018"]),
        // When something was said is not when it was done.
        ("{Ngày 5/4=2020-04-05}, ông ⟨person/putin nói: Ấn Độ mua S-400⟩.", [nil]),
        ("{Ngày 5/4=2020-04-05}, ông ⟨person/putin nói: Nga chỉ trích Mỹ⟩.", ["2020-04-05"]),
        // An outlet says later what others did, even by speaking.
        ("{Ngày 5/4=2020-04-05}, ⟨organisation/tass nói: Nga chỉ trích Mỹ⟩.", [nil]),
        // The time of a verb that names no event, before and behind.
        ("Mỹ {ngày 5/4=2020-04-05} phản ứng trước tin Ấn Độ mua S-400.", [nil]),
        ("Ấn Độ mua S-400, báo chí {hôm nay=2020-04-05} tiết lộ.", [nil]),
        // Somebody else did something later; where no other time stands, it may be the same.
        ("{Tháng 5=2008-05}, Ấn Độ mua S-400 và Nga đã vui {ngày 5/4=2020-04-05}.", ["2008-05"]),
        // What somebody went for happened then.
        ("{Ngày 5/4=2020-04-05}, Ấn Độ tới Nga để mua S-400.", ["2020-04-05"]),
        // What is said in a talk is said when they talk.
        (
            "Trong cuộc gặp {ngày 5/4=2020-04-05} với Putin, Mỹ chỉ trích Ấn Độ.",
            ["2020-04-05", "2020-04-05"]
        ),
        // The time of the main clause is not that of a clause with an opener.
        ("Mỹ {ngày 5/4=2020-04-05} phản ứng khi Ấn Độ mua S-400.", [nil]),
    ])
    func findsWhenItHappened(_ text: String, _ dates: [String?]) {
        #expect(EventText(text).read().map { $0.time?.date.description } == dates)
    }

    @Test(arguments: [
        ("{Ngày 5/4=2020-04-05}, ông ⟨person/putin nói: Ấn Độ mua S-400⟩.", ["2020-04-05"]),
        ("Ông ⟨person/putin nói: Ấn Độ mua S-400 {năm 2015=2015}⟩.", [nil]),
        ("{Ngày 5/4=2020-04-05}, ông ⟨person/putin nói: Ấn Độ mua S-400 {năm 2015=2015}⟩.", ["2020-04-05"]),
        // What is done by saying it is dated itself; the article's own words have no teller.
        ("{Ngày 5/4=2020-04-05}, ông ⟨person/putin nói: Nga chỉ trích Mỹ⟩.", [nil]),
        ("Mỹ {ngày 5/4=2020-04-05} phản ứng trước tin Ấn Độ mua S-400.", [nil]),
    ])
    func findsWhenItWasSaid(_ text: String, _ dates: [String?]) {
        #expect(EventText(text).read().map { $0.told?.date.description } == dates)
    }
}
