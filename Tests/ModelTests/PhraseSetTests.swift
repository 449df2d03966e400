import Model
import Testing

@Suite struct PhraseSetTests {
    static let phrases = PhraseSet(["Ông", "người phát ngôn", "phát", "tại", "cho biết"])

    @Test(arguments: [
        ("ông [peskov] nói", true), ("người phát ngôn [peskov]", true), ("ngôn [peskov]", false),
        ("tại “[ankara]”", true),
        ("tại đây, [ankara]", false), ("không [kim]", false), ("cho [nga] biết", false), ("[nga]", false),
        ("người “phát ngôn” [peskov]", true), ("quan hệ tại [ankara]", true), ("(tại [ankara])", true),
    ])
    func findsPhrasesRightBeforeAName(_ marked: String, _ expected: Bool) {
        let site = MarkedSentence(marked)
        #expect(Self.phrases.stands(before: site.name.lowerBound, in: site.surroundings) == expected)
    }

    @Test(arguments: [
        ("[nga] cho biết", true), ("[nga] cho", false), ("[nga] cho biếttin", false), ("[nga]” tại", true),
        ("[nga], cho biết", false), ("[nga] ông", true), ("[nga]", false), ("[nga] phát triển", true),
    ])
    func findsPhrasesRightBehindAName(_ marked: String, _ expected: Bool) {
        let site = MarkedSentence(marked)
        #expect(Self.phrases.stands(behind: site.name.upperBound, in: site.surroundings) == expected)
    }

    @Test(arguments: [
        ("hôm nay ông [kim] đến", true), ("[kim] đến, người phát ngôn nói", true), ("không [kim]", false),
        ("[kim] cho nga biết", false), ("“tại” [kim]", true), ("[kim] cho biết", true), ("[kim] bất phát", true),
        ("[kim] pháto", false),
    ])
    func findsWholeWordsAnywhereInTheSentence(_ marked: String, _ expected: Bool) {
        let site = MarkedSentence(marked)
        #expect(Self.phrases.stands(near: site.name.lowerBound, in: site.surroundings) == expected)
    }

    @Test func looksNotAcrossSentencesBeyondMeasure() {
        let far = MarkedSentence("ông " + String(repeating: "nga ", count: 1_000) + "[kim]")
        #expect(!Self.phrases.stands(near: far.name.lowerBound, in: far.surroundings))
    }

    @Test func findsNothingWhenEmpty() {
        let site = MarkedSentence("ông [kim] nói")
        let none = PhraseSet([])
        #expect(!none.stands(before: site.name.lowerBound, in: site.surroundings))
        #expect(!none.stands(behind: site.name.upperBound, in: site.surroundings))
        #expect(!none.stands(near: site.name.lowerBound, in: site.surroundings))
    }
}
