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

    @Test(
        arguments: [
            ("người phát ngôn [peskov] cho biết tại", "người phát ngôn", "cho biết", "người phát ngôn"),
            ("tại “[ankara]” cho biết)", "tại", nil, "tại"), ("[nga] cho biết", nil, "cho biết", "cho biết"),
        ] as [(String, String?, String?, String?)])
    func tellsWhereAPhraseStands(_ marked: String, _ before: String?, _ behind: String?, _ near: String?) {
        let site = MarkedSentence(marked)
        let (phrases, surroundings) = (Self.phrases, site.surroundings)
        #expect(site.text(phrases.range(before: site.name.lowerBound, in: surroundings)) == before)
        #expect(site.text(phrases.range(behind: site.name.upperBound, in: surroundings)) == behind)
        #expect(site.text(phrases.range(near: site.name.lowerBound, in: surroundings)) == near)
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
