import Model
import Testing

@testable import Resolving

@Suite struct OfficeReaderTests {
    static let reader = OfficeReader(DatingSample.lexicon)

    @Test(arguments: [
        ("Tổng thống Mỹ [Joe Biden=joe-biden] nói", "2021-01-20/2025-01-20"),
        ("Tổng thống Hoa Kỳ [Joe Biden=joe-biden] nói", "2021-01-20/2025-01-20"),
        ("tổng thống [Joe Biden=joe-biden] nói", "2021-01-20/2025-01-20"),
        ("[Tổng thống Biden=joe-biden] nói", "2021-01-20/2025-01-20"),
        ("Phó Tổng thống Mỹ [Joe Biden=joe-biden] nói", "2009-01-01/2017-12-31"),
        ("Tổng thống Mỹ [Donald Trump=donald-trump] nói", "2017-01-01/.."),
        ("cựu Tổng thống Mỹ [Joe Biden=joe-biden] nói", nil), ("ông [Joe Biden=joe-biden] nói", nil),
        ("ứng viên Tổng thống Mỹ [Joe Biden=joe-biden] nói", nil), ("Tổng thống Nga [Joe Biden=joe-biden] nói", nil),
        ("Khi đó, Tổng thống Mỹ [Joe Biden=joe-biden] nói", nil), ("Tổng thống Mỹ [Mark Esper=mark-esper] nói", nil),
    ])
    func readsTheDaysOfAnOfficeThatIsNamed(_ text: String, _ days: String?) throws {
        let text = DatedText(text)
        let document = text.annotated.document
        let lower = LetterCase.lowercased(document.text)
        let mention = try #require(text.mentions.first)
        let read = Self.reader.days(of: mention, in: document.paragraphs[0].sentences[0], lower: lower)
        #expect(read?.hull?.description == days)
    }

    @Test func leavesOutTheYearsBetweenTwoTerms() throws {
        let text = DatedText("Tổng thống Mỹ [Donald Trump=donald-trump] nói")
        let lower = LetterCase.lowercased(text.annotated.document.text)
        let days = Self.reader.days(
            of: text.mentions[0], in: text.annotated.document.paragraphs[0].sentences[0], lower: lower)
        #expect(days?.ranges.count == 2)
    }
}
