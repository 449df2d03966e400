import Model
import Testing

@testable import Extracting

@Suite struct FigureTests {
    @Test(arguments: [
        ("36", "36"), ("8,7", "8.7"), ("8.7", "8.7"), ("1.500", "1500"), ("2,200", "2200"), ("1.200.000", "1200000"),
        ("1,200,000", "1200000"), ("2 000", "2000"), ("1 200 000", "1200000"), ("1.234,5", "1234.5"),
        ("1,234.5", "1234.5"), ("0,125", "0.125"), ("0.125", "0.125"), ("20,15", "20.15"), ("2019", "2019"),
        ("36.", "36"), ("36, 24", "36"), ("100 40", "100"), ("2019 200", "2019"),
    ])
    func readsWhatNewspapersPrint(_ text: String, _ amount: String) throws {
        #expect(try #require(figure(text)).amount(beforeMagnitude: false)?.description == amount)
    }

    @Test(arguments: [("1,125", "1.125"), ("1,200", "1200"), ("1.125", "1125"), ("1.500", "1500"), ("8,7", "8.7")])
    func readsACommaBeforeAMagnitudeAsDecimal(_ text: String, _ amount: String) throws {
        #expect(try #require(figure(text)).amount(beforeMagnitude: true)?.description == amount)
    }

    @Test(arguments: ["1.2.3", "12.34.567", "1234567890123456"])
    func findsNoNumberInOtherGroups(_ text: String) throws {
        #expect(try #require(figure(text)).amount(beforeMagnitude: false) == nil)
    }

    @Test(arguments: ["8/10", "30%", "8,7 %", "abc", ""])
    func leavesDatesFractionsAndSharesAlone(_ text: String) {
        #expect(figure(text) == nil)
    }

    @Test(arguments: [("2019", true), ("2.019", false), ("201", false)])
    func tellsWhatLooksLikeAYear(_ text: String, _ looksLikeOne: Bool) throws {
        #expect(try #require(figure(text)).looksLikeYear == looksLikeOne)
    }

    private func figure(_ text: String) -> Figure? {
        Figure(Array(text.utf8), from: 0, limit: text.utf8.count)
    }
}
