import Model
import Testing

@testable import Resolving

@Suite struct ArticleDaterTests {
    @Test(arguments: [
        // What is told as past and as planned leaves one year.
        (
            "Hai bên hi vọng ký trong {nửa đầu năm 2020|y2020 first-half}.\nÔng Shugaev {hôm 6/12|d6 m12} nói.\n"
                + "S-400 đã đến {tháng 7/2019|y2019 m7}.", "2019-12-06", DateBasis.context
        ),
        // Two offices.
        (
            "{Ngày 5/3|d5 m3}, Bộ trưởng Quốc phòng Mỹ [Mark Esper=mark-esper] nói.¦ Ông đã đến {tháng 7/2019|y2019 m7}.",
            "2020-03-05", .officeHolder
        ),
        // An event whose day is printed.
        ("{Ngày 9/10|d9 m10}, Nga phản hồi.\n{Hôm 11/9|d11 m9}, sau vụ tấn công 11/9, Mỹ họp.", "2001-10-09", .anchor),
        // A day of the week: 7 December was a Monday in 2020.
        (
            "{Thứ Hai|wd1} ({7/12|d7 m12}) Mỹ nói.¦ Ông đã đến {tháng 7/2018|y2018 m7}.\nS-400 sẽ đến {năm 2021|y2021}.",
            "2020-12-07", .weekday
        ),
    ])
    func findsTheDayOfAnArticle(_ text: String, _ date: String, _ basis: DateBasis) {
        let publication = DatedText(text).dated().publication
        #expect(publication.date?.description == date)
        #expect(publication.basis == basis)
    }

    @Test(arguments: [
        "{Ngày 9/10|d9 m10}, Nga phản hồi.", "Không có gì.",
        // Planned: no floor.
        "{Ngày 9/10|d9 m10}, Nga phản hồi.¦ S-400 sẽ đến {năm 2022|y2022}.",
        // A former president may be named in any later year; a bare name in any.
        "{Ngày 9/10|d9 m10}, cựu Tổng thống Mỹ [Joe Biden=joe-biden] phản hồi.",
        "{Ngày 9/10|d9 m10}, ông [Mark Esper=mark-esper] phản hồi.",
        "{Ngày 9/10|d9 m10}, ông nhắc tới Bộ trưởng Quốc phòng Mỹ [Mark Esper=mark-esper] khi đó.",
    ])
    func claimsNothingThatNothingProves(_ text: String) {
        let dated = DatedText(text).dated()
        #expect(dated.publication.date == nil)
        #expect(dated.publication.basis == .unknown)
        #expect(dated.times.first?.date.description ?? "XXXX-10-09" == "XXXX-10-09")
    }

    @Test func listsTheYearsThatRemain() {
        let text = DatedText("{Ngày 9/10|d9 m10}, Tổng thống Hoa Kỳ [Joe Biden=joe-biden] phản hồi.")
        #expect(text.dates() == ["XXXX-10-09 (2021-10-09, 2022-10-09, 2023-10-09, 2024-10-09)"])
        #expect(text.dated().publication.range?.description == "2021-01-20/2025-01-20")
    }

    @Test func knowsWhenAnOfficeChangedHands() {
        let text = DatedText("{Ngày 4/1|d4 m1}, Tổng thống Mỹ [Joe Biden=joe-biden] phản hồi.")
        #expect(text.dates() == ["XXXX-01-04 (2022-01-04, 2023-01-04, 2024-01-04, 2025-01-04)"])
    }

    @Test func believesTheKeeper() {
        let text = DatedText("{Ngày 9/10|d9 m10}, Nga phản hồi sau COVID-19.", date: "2017-10-10")
        #expect(text.dated().publication.basis == .document)
        #expect(text.dates() == ["2017-10-09"])
    }

    @Test func keepsBothYearsWhereTheKeeperStatesOnlyOne() {
        let text = DatedText("{Ngày 9/10|d9 m10}, Nga phản hồi.", date: "2017")
        #expect(text.dates() == ["XXXX-10-09 (2017-10-09, 2016-10-09)"])
    }

    /// The order of paragraphs tells nothing about an article's date but by its lead.
    @Test func datesAnArticleTheSameWhateverTheOrderOfItsParagraphs() {
        let lines = [
            "Ông {hôm 6/12|d6 m12} nói.", "S-400 đã đến {tháng 7/2019|y2019 m7}.", "Hai bên sẽ ký {năm 2020|y2020}.",
            "Bộ trưởng Quốc phòng Mỹ [Mark Esper=mark-esper] phản đối.",
        ]
        let dates = [[0, 1, 2, 3], [3, 2, 1, 0], [1, 3, 0, 2], [2, 0, 3, 1]].map { order in
            DatedText(order.map { lines[$0] }.joined(separator: "\n")).dated().publication.alternatives
        }
        #expect(Set(dates).count == 1)
    }
}
