import Testing

@testable import Rendering

@Suite struct WordPlacesTests {
    private func entries(_ articles: [[[String]]]) -> [String: String] {
        var places = WordPlaces()
        for (number, passages) in articles.enumerated() { places.add(passages, article: number) }
        var entries: [String: String] = [:]
        places.forEach { key, code in entries[key.description] = String(decoding: code, as: UTF8.self) }
        return entries
    }

    @Test func keepsTheArticlesOfEachWordOnce() {
        #expect(entries([[["nga", "mua"], ["nga"]], [], [["nga"]]]) == ["nga": "%&", "mua": "%"])
    }

    @Test func keepsPairsOfWordsThatAreCommon() {
        let articles = Array(repeating: [["nga", "ban"], ["ten", "lua"]], count: 4)
        #expect(
            entries(articles) == [
                "nga": "%%%%", "ban": "%%%%", "ten": "%%%%", "lua": "%%%%", "nga ban": "%%%%", "ten lua": "%%%%",
            ])
        #expect(entries(Array(articles.prefix(3))).keys.contains("nga ban") == false)
    }

    @Test func saysThatAListWasCut() {
        let articles = Array(repeating: [["nga"]], count: WordPlaces.most + 1)
        #expect(entries(articles)["nga"] == String(repeating: "%", count: WordPlaces.most) + "!")
    }
}
