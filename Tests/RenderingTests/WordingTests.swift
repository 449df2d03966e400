import Foundation
import Model
import Testing

@testable import Rendering

@Suite struct WordingTests {
    private let wording: Wording

    init() throws {
        let folder = try TemplatesOnDisk.folder()
        let table = WordTable(path: folder.stringsPath, bytes: folder.strings)
        wording = Wording(book: PhraseBook(table), table: table)
    }

    @Test(arguments: [(0, "0"), (999, "999"), (1000, "1.000"), (1_234_567, "1.234.567"), (-12_345, "-12.345")])
    func setsThousandsApart(_ number: Int, _ text: String) {
        #expect(wording.number(number) == text)
    }

    @Test(arguments: [
        ("2019-12-06", "6/12/2019"), ("2019-02", "tháng 2/2019"), ("2019", "năm 2019"), ("", "không rõ ngày"),
    ])
    func writesDates(_ date: String, _ text: String) {
        #expect(wording.date(CalendarDate(date)) == text)
    }

    @Test func writesYears() {
        #expect(wording.years(first: 2014, last: 2023) == "2014–2023")
        #expect(wording.years(first: 2014, last: 2014) == "2014")
        #expect(wording.years(first: 2014, last: nil) == "từ 2014")
        #expect(wording.years(first: nil, last: 2014) == "đến 2014")
        #expect(wording.years(first: nil, last: nil) == nil)
    }

    @Test func writesCoordinates() {
        #expect(wording.coordinates(latitude: 37.0021, longitude: 35.4259) == "37,00° Bắc, 35,43° Đông")
        #expect(wording.coordinates(latitude: -0.05, longitude: -70.999) == "0,05° Nam, 71,00° Tây")
        #expect(wording.coordinates(latitude: 91, longitude: 0) == nil)
        #expect(wording.coordinates(latitude: .nan, longitude: 0) == nil)
        #expect(wording.coordinates(latitude: 1, longitude: nil) == nil)
    }

    @Test func translatesKindsAndKeepsUnknownOnesReadable() {
        #expect(wording.kind(.organisation, "news_agency") == "hãng thông tấn")
        #expect(wording.kind(.weapon, "Air defence systems") == "Hệ thống phòng không")
        #expect(wording.kind(.region, "Europe") == "Châu Âu")
        #expect(wording.kind(.place, "moon_base") == "moon base")
    }

    @Test func hasWordsForEveryReasonNoteAndQualifier() {
        for basis in DateBasis.allCases {
            #expect(wording.kind(.dateBasis, basis.rawValue) != basis.rawValue)
            #expect(wording.kind(.publicationBasis, basis.rawValue) != basis.rawValue)
        }
        for note in DateNote.allCases { #expect(wording.kind(.dateNote, note.rawValue) != note.rawValue) }
        for qualifier in ValueQualifier.allCases {
            #expect(wording.kind(.qualifier, qualifier.rawValue) != qualifier.rawValue)
        }
    }

    @Test func countsInWords() {
        #expect(wording.count(.sentenceCount, 1200) == "1.200 câu")
    }
}
