import Model
import Testing

@testable import Rendering

@Suite struct DateItemTests {
    private let wording: Wording

    init() throws { wording = try TemplatesOnDisk.wording() }

    private func item(_ publication: PublicationDate) -> String {
        let item = DateItem(publication, wording: wording)
        return "\(item.shown) [\(item.machine ?? "–")] \(item.note ?? "–")"
    }

    @Test func showsNothingInferredAsCertain() {
        #expect(
            item(PublicationDate(date: .day(2019, 7, 12), range: nil, basis: .document)) == "12/7/2019 [2019-07-12] –")
        #expect(
            item(PublicationDate(date: .day(2019, 7, 12), range: nil, basis: .explicit)) == "12/7/2019 [2019-07-12] –")
        #expect(
            item(PublicationDate(date: .day(2019, 7, 12), range: nil, basis: .context))
                == "12/7/2019 [2019-07-12] suy ra")
        #expect(
            item(PublicationDate(date: nil, range: nil, basis: .unknown, alternatives: [.year(2019), .year(2020)]))
                == "năm 2019 hoặc năm 2020 [–] suy ra")
        let range = DayRange(first: CalendarDay(year: 2019, month: 7, day: 9), last: nil)
        #expect(
            item(PublicationDate(date: nil, range: range, basis: .listOrder)) == "không sớm hơn 9/7/2019 [–] suy ra")
        #expect(item(.unknown) == "không rõ ngày [–] –")
    }

    @Test func showsTheYearsOfADigest() {
        let lines = [(2022, DateBasis.listOrder), (2019, .explicit)].map { year, basis in
            PublicationDate(date: .day(year, 5, 1), range: nil, basis: basis)
        }
        func shown(_ dates: [PublicationDate], _ fields: ArticleFields = ArticleFields()) -> DateItem {
            let digest = SampleArticle(
                id: "1", text: "Nga.\nNga.\nNga.", kind: .digest, fields: fields,
                read: { _ in SampleReadings(paragraphDates: dates) })
            return DateItem(of: digest.interpreted(names: []), wording: wording)
        }
        #expect(shown(lines + [.unknown]).shown == "năm 2019–2022")
        #expect(shown(lines).note == "suy ra" && shown(lines).machine == nil)
        #expect(shown([lines[1]]).shown == "năm 2019")
        let open = PublicationDate(
            date: nil, range: DayRange(first: CalendarDay(year: 2022, month: 5, day: 1), last: nil), basis: .listOrder)
        #expect(shown([open] + lines).shown == "từ 2019")
        #expect(shown([open] + lines).note == "suy ra")
        #expect(shown([lines[1]]).note == nil && shown([lines[1]]).machine == "2019")
        #expect(shown([.unknown]).shown == "không rõ ngày")
        #expect(shown([], ArticleFields(date: CalendarDate("2020-02"))).shown == "tháng 2/2020")
    }

    @Test func givesATimeItsAlternativesOnlyWhereItsYearIsOpen() {
        func shown(_ date: EDTFDate, _ alternatives: [EDTFDate]) -> String {
            DateItem(
                TimeMention(
                    span: TextSpan(0..<1), date: date, basis: .unknown, alternatives: alternatives, rule: "sample"),
                wording: wording
            ).shown
        }
        #expect(shown(.day(nil, 12, 11), [.day(2019, 12, 11), .day(2020, 12, 11)]) == "11/12 năm 2019 hoặc 2020")
        #expect(shown(.day(nil, 12, 11), []) == "11/12, không rõ năm")
        #expect(shown(.day(2019, 12, 11), [.day(2019, 12, 11)]) == "11/12/2019")
    }
}
