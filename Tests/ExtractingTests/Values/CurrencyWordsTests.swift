import Model
import Testing

@testable import Extracting

@Suite struct CurrencyWordsTests {
    @Test(arguments: [([], "INR"), (["us", "pk", "in"], "PKR"), (["in", "pk"], "INR"), (["us"], "INR")])
    func decidesASharedWordByTheFirstCountry(_ countries: [String], _ code: String) throws {
        let words = SampleNumbers.words.currencies
        let readings = try #require(words.behind.longest(from: 0, in: Array("rupee".utf8), limit: 5)).meaning
        #expect(words.code(of: readings, isLarge: true) { countries.map { EntityID(.country, $0) } } == code)
    }

    @Test func readsWordsOfManyMeaningsBehindLargeNumbersOnly() throws {
        let words = SampleNumbers.words.currencies
        let text = Array("đồng".utf8)
        let readings = try #require(words.behind.longest(from: 0, in: text, limit: text.count)).meaning
        #expect(words.code(of: readings, isLarge: true) { [] } == "VND")
        #expect(words.code(of: readings, isLarge: false) { [] } == nil)
    }
}
