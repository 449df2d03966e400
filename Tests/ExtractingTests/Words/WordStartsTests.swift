import Model
import Testing

@testable import Extracting

@Suite struct WordStartsTests {
    @Test(arguments: [
        ("nga nga", ["nga", "nga"]), ("Nga“nga”(nga)", ["Nga", "nga", "nga"]), ("ngay ổnga xnga", []),
        ("bộ Nga", ["Nga"]), ("-nga/nga", ["nga", "nga"]), ("", []),
    ])
    func findsPhrasesAtTheStartsOfWordsOnly(_ text: String, _ expected: [String]) {
        #expect(places(in: text, ["nga"], .time).map { $0.prefix(3) } == expected.map { $0[...] })
    }

    @Test(arguments: ["ở đây", "tháng bảy", "(dự kiến)", "“hôm nay", "s400"])
    func findsPhrasesOfAnyLength(_ phrase: String) {
        #expect(places(in: "từ " + phrase + " thì", [phrase], .cue).contains { $0.hasPrefix(phrase) })
    }

    @Test(arguments: ["S-400", "S 400", "S – 400", "S/400", "s400"])
    func findsNamesWhoseKeysLeaveOutTheJoint(_ name: String) {
        #expect(places(in: "tên lửa " + name, ["s400"], .name).contains(name))
    }

    @Test func findsCapitalsByTheirShapeAndDigitsAsAnything() {
        let found = places(in: "ông Đặng và İnci mua 36 chiếc", [], .shape)
        #expect(found == ["Đặng và İnci mua 36 chiếc", "İnci mua 36 chiếc", "36 chiếc"])
        #expect(places(in: "mua 36 chiếc", [], .number) == ["36 chiếc"])
    }

    @Test func walksWithinTheSentenceAndLeavesOutWhatIsSkipped() {
        let text = Array("nga nga nga nga".utf8)
        var walk = WordStarts(text, [Array("nga".utf8)], .name).walk(in: TextSpan(4..<14), for: .name)
        #expect(walk.step()?.offset == 4)
        walk.skip(to: 9)
        #expect(walk.step()?.offset == 12)
        #expect(walk.step() == nil)
    }

    /// What stands at the places found, to the end of the text.
    private func places(in text: String, _ phrases: [String], _ opening: Opening) -> [String] {
        let bytes = Array(text.utf8)
        var walk = WordStarts(bytes, phrases.map { Array($0.utf8) }, opening)
            .walk(in: TextSpan(0..<max(1, bytes.count)), for: opening)
        var found: [String] = []
        while let (offset, _) = walk.step() { found.append(String(decoding: bytes[offset...], as: UTF8.self)) }
        return found
    }
}
