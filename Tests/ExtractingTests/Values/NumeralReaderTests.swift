import Model
import Testing

@testable import Extracting

@Suite struct NumeralReaderTests {
    /// The number, with what follows it behind a bar.
    @Test(arguments: [
        ("hai", "2"), ("mười", "10"), ("mười hai", "12"), ("mười lăm", "15"), ("hai mươi", "20"),
        ("hai mươi mốt", "21"), ("hai mươi tám", "28"), ("một trăm", "100"), ("một trăm linh năm", "105"),
        ("một trăm năm mươi", "150"), ("ba trăm hai mươi mốt", "321"), ("hai nghìn ba trăm", "2300"),
        ("hai chục", "20"), ("hai chục nghìn", "20000"), ("8,7 tỷ", "8700000000"), ("15 nghìn tỷ", "15000000000000"),
        ("500triệu", "500000000"), ("một tỷ hai trăm triệu", "1200000000"), ("1 tỷ 200 triệu", "1200000000"),
        ("nửa tỷ", "500000000"), ("2 tỷ rưỡi", "2500000000"), ("hai trăm rưỡi", "250"),
        ("1 nghìn tỷ rưỡi", "1500000000000"),
        ("năm| tàu", "5"), ("hai mươi| năm", "20"), ("một trăm| năm", "100"), ("2 triệu| 12 tàu", "2000000"),
        ("hai| hai", "2"), ("mười| mươi", "10"), ("36| tàu", "36"), ("12| 24", "12"), ("ba| trămx", "3"),
    ])
    func addsUpItsWords(_ marked: String, _ amount: String) throws {
        let parts = marked.split(separator: "|", maxSplits: 1).map(String.init)
        let numeral = try #require(self.numeral(parts.joined()))
        #expect(numeral.amount.description == amount)
        #expect(numeral.range == 0..<parts[0].utf8.count)
    }

    @Test(arguments: ["tàu", "triệu", "mươi", "lăm", "linh hai", "rưỡi", "nửa tàu", "chục", "haix"])
    func findsNoNumberWithoutABeginning(_ text: String) {
        #expect(numeral(text) == nil)
    }

    @Test(arguments: [("2-3 tỷ", "1"), ("3 tỷ", "1000000000"), ("15 nghìn tỷ", "1000000000000"), ("hai trăm", "1")])
    func keepsTheMagnitudeOfTheLastWords(_ text: String, _ scale: String) throws {
        #expect(try #require(numeral(text)).scale.description == scale)
    }

    @Test(arguments: [("năm", true), ("năm mươi", false), ("năm trăm", false), ("hai", false)])
    func tellsAWordThatMayBeTheYear(_ text: String, _ isYearWord: Bool) throws {
        #expect(try #require(numeral(text)).isYearWord == isYearWord)
    }

    @Test(arguments: [("một", true), ("một trăm", false), ("1", false)])
    func tellsAnArticle(_ text: String, _ isArticle: Bool) throws {
        #expect(try #require(numeral(text)).isArticle == isArticle)
    }

    private func numeral(_ text: String) -> Numeral? {
        SampleNumbers.words.numerals.numeral(from: 0, in: Array(text.utf8), limit: text.utf8.count)
    }
}
