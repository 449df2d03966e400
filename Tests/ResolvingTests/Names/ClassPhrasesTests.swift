import LexiconSamples
import Model
import Testing

@testable import Resolving

@Suite struct ClassPhrasesTests {
    static let phrases = ClassPhrases(
        SampleLexicon.make(
            """
            country/de: Đức
            weapon/gepard-aa de (pháo phòng không): Gepard
            weapon/gepard-ship ru (tàu hộ vệ|khinh hạm): Gepard
            weapon/steregushchiy ru (tàu hộ vệ|khinh hạm): Steregushchiy
            weapon/s-400 ru: S-400
            """))

    @Test(arguments: [
        ("gepard-aa", "pháo phòng không", true), ("gepard-aa", "khinh hạm", false), ("gepard-ship", "khinh hạm", true),
        ("steregushchiy", "tàu hộ vệ", true), ("steregushchiy", "pháo phòng không", false),
    ])
    func knowsThePhrasesOfEachWeapon(_ weapon: String, _ phrase: String, _ expected: Bool) throws {
        let text = Array("\(phrase) gepard".utf8)
        let surroundings = Surroundings(lower: text, sentence: TextSpan(text.indices))
        let set = try #require(Self.phrases[EntityID(.weapon, weapon)])
        #expect(set.stands(before: phrase.utf8.count + 1, in: surroundings) == expected)
    }

    @Test func hasNoneForOtherEntities() {
        #expect(Self.phrases[EntityID(.weapon, "s-400")] == nil)
        #expect(Self.phrases[EntityID(.country, "de")] == nil)
    }
}
