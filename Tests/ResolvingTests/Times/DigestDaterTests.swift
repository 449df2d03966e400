import Model
import Testing

@testable import Resolving

@Suite struct DigestDaterTests {
    /// The lines of a tag page on Thổ Nhĩ Kỳ and the S-400, as far as they carry dates.
    static let turkey = """
        {Ngày 30/12|d30 m12} Ankara đã nói.
        {Ngày 14/12|d14 m12} Nga nói trừng phạt Thổ Nhĩ Kỳ là bất hợp pháp.
        {Ngày 11/12|d11 m12} Thượng viện ủng hộ dự luật sau chiến dịch ở Bắc Syria.
        {Ngày 16/7|d16 m7} Tổng thống Mỹ [Donald Trump=donald-trump] nói không bán F-35.
        Mỹ có thể trừng phạt vào {ngày 19/7|d19 m7}.
        {Ngày 9/7|d9 m7} Mỹ cảnh báo.
        {Ngày 18/6|d18 m6} Ankara chỉ trích.
        """

    @Test func keepsTwoYearsWhereNothingTellsThemApart() {
        #expect(
            DatedText(Self.turkey, kind: .digest).dates() == [
                "2020-12-30", "2020-12-14", "XXXX-12-11 (2019-12-11, 2020-12-11)", "2019-07-16", "2019-07-19",
                "2019-07-09", "2019-06-18",
            ])
    }

    @Test func namesTheBasisOfEachLine() {
        let lines = DatedText(Self.turkey, kind: .digest).dated().paragraphs
        #expect(lines.map(\.basis) == [.listOrder, .anchor, .unknown, .anchor, .listOrder, .listOrder, .listOrder])
    }

    @Test func countsBackFromTheNewestLine() {
        let text = "Mở đầu.\n{Ngày 20/1|d20 m1} A nói.\n{Ngày 15/12|d15 m12} B nói.\n{Ngày 3/3|d3 m3} C nói."
        let dated = DatedText(text, kind: .digest, date: "2021-02-01")
        #expect(dated.dates() == ["2021-01-20", "2020-12-15", "2020-03-03"])
        #expect(
            dated.dated().paragraphs.map { $0.range?.description } == [
                "2021-02-01/2021-02-01", "2021-01-20/2021-02-01", "2020-12-15/2020-12-29", "2020-03-03/2020-03-17",
            ])
    }

    @Test func claimsNoYearWhereTheOrderAloneSpeaks() {
        let text = "{Ngày 20/1|d20 m1} A nói.\n{Ngày 15/12|d15 m12} B nói."
        #expect(DatedText(text, kind: .digest).dates() == ["XXXX-01-20", "XXXX-12-15"])
    }

    /// One line that looks back, or is misprinted, does not push those below it into the year before.
    @Test func notesALineOutOfOrder() {
        let text = """
            {Ngày 2/6|d2 m6} A nói.
            {Ngày 25/8|d25 m8} B nói.
            {Ngày 30/5|d30 m5} C nói.
            {Ngày 28/5|d28 m5} D nói.
            """
        let dated = DatedText(text, kind: .digest, date: "2021-06-03")
        #expect(dated.dates()[0] == "2021-06-02")
        #expect(Array(dated.dates()[2...]) == ["2021-05-30", "2021-05-28"])
        #expect(dated.dated().times.map(\.notes) == [[], [.orderBreak], [], []])
        #expect(dated.dated().times[1].date.description == "XXXX-08-25")
    }

    @Test func usesOfficesOfLinesBetween() {
        let text = """
            {Ngày 3/3|d3 m3} A nói.
            Tổng thống Mỹ [Joe Biden=joe-biden] đã đồng ý.
            Tổng thống Mỹ [Donald Trump=donald-trump] đã phản đối.
            {Ngày 20/12|d20 m12} B nói.
            """
        #expect(DatedText(text, kind: .digest, date: "2021-03-05").dates() == ["2021-03-03", "2020-12-20"])
        let line = DatedText(text, kind: .digest, date: "2021-03-05").dated().paragraphs[2]
        #expect(line.range?.description == "2020-12-20/2021-01-20")
    }

    @Test func countsWeeksFromTheLine() {
        let text = "Mở đầu.\n{Ngày 7/11|d7 m11} ông nói sẽ gặp {tuần tới|w+1}.\nAnkara {hôm qua|d-1} nói."
        #expect(
            DatedText(text, kind: .digest, date: "2019-11-20").dates()
                == ["2019-11-07", "2019-11-11/2019-11-17", "XXXX-XX-XX"])
    }

    /// A year that only holds as long as no line looks back is not proven.
    @Test func claimsNothingThatOneLineOutOfOrderWouldUndo() {
        let text = """
            Tổng thống Mỹ [Donald Trump=donald-trump] đã nói, sau COVID-19.
            {Ngày 3/3|d3 m3} A nói.
            {Ngày 20/12|d20 m12} B nói.
            Chuyện này đã bắt đầu {tháng 11/2019|y2019 m11}.
            """
        #expect(DatedText(text, kind: .digest).dates().last == "2019-11")
        #expect(DatedText(text, kind: .digest).dates().first?.hasPrefix("XXXX-03-03") == true)
    }

    @Test func takesADayToComeWhereALineHasNoOther() {
        let text = "Mở đầu.\nHai bên sẽ ký {ngày 20/1|d20 m1}.\n{Ngày 15/12|d15 m12} B nói."
        let dated = DatedText(text, kind: .digest, date: "2021-02-01")
        #expect(dated.dates() == ["2021-01-20", "2020-12-15"])
        #expect(dated.dated().paragraphs[1].date == nil)
    }

    @Test func dependsOnNoOtherDocument() {
        let text = DatedText(Self.turkey, kind: .digest)
        #expect(text.dates() == text.dates())
    }
}
