import LexiconSamples
import Model
import Testing

@testable import Extracting

@Suite struct NameFinderTests {
    @Test func findsTheEndsOfAllNamesThatBeginAtAWord() {
        let text = "Nga Thổ Nhĩ Kỳ S-400 Triumf."
        let finder = finder(["S-400", "S-400 Triumf", "S-40", "Thổ", "Thổ Nhĩ Kỳ"], in: text)
        #expect(ends(of: finder, from: "S-400", in: text) == ["S-400", "S-400 Triumf"])
        #expect(ends(of: finder, from: "Thổ", in: text) == ["Thổ", "Thổ Nhĩ Kỳ"])
        #expect(ends(of: finder, from: "Nga", in: text) == [])
    }

    /// The finder answers as a search through all names would, at every word of a text.
    @Test(arguments: 0..<40)
    func agreesWithNaiveSearch(seed: UInt64) {
        var dice = seed
        func throwDie(_ sides: Int) -> Int {
            dice = dice &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((dice >> 33) % UInt64(sides))
        }
        let syllables = ["An", "Bo", "Đa", "ổ", "An", "Ab"]
        func words(_ longest: Int) -> String {
            (0...throwDie(longest)).map { _ in syllables[throwDie(syllables.count)] }.joined(separator: " ")
        }
        let names = Set((0..<12).map { _ in words(3) }).sorted()
        let text = words(30)
        let finder = finder(names, in: text)
        for start in text.indices where start == text.startIndex || text[text.index(before: start)] == " " {
            let rest = text[start...] + " "
            let naive = names.filter { rest.hasPrefix($0 + " ") }.map(\.utf8.count).max() ?? 0
            let offset = text.utf8.distance(from: text.startIndex, to: start)
            let printed = finder.longestForms(from: offset, limit: text.utf8.count).compactMap(\.printed?.count)
            #expect(printed.max() ?? 0 == naive, "\(names) in \(text)")
        }
    }

    private func finder(_ names: [String], in text: String) -> NameFinder {
        let lines = names.enumerated().map { "place/p\($0): \($1)" }.joined(separator: "\n")
        let bytes = Array(text.utf8)
        return NameFinder(
            dictionary: NameDictionary(SampleLexicon.make(lines)), text: bytes, lower: LetterCase.lowercased(bytes))
    }

    private func ends(of finder: NameFinder, from word: String, in text: String) -> [String] {
        guard let range = text.firstRange(of: word) else { return [] }
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        return finder.ends(from: start, limit: text.utf8.count).map {
            String(decoding: Array(text.utf8)[start..<$0.offset], as: UTF8.self)
        }
    }
}
