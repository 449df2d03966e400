import Model
import Testing

@Suite struct PhraseIndexTests {
    static let phrases = PhraseIndex([
        ("chuyên gia", 0), ("chuyên gia quân sự", 1), ("quân sự", 2), ("Bộ", 3), ("bộ quốc phòng", 4),
        ("chuyên gia", 5),
    ])

    @Test(
        arguments: [
            ("chuyên gia quân sự [song]", 1, "chuyên gia quân sự"), ("nhà quân sự [song]", 2, "quân sự"),
            ("chuyên gia “[song]", 0, "chuyên gia"), ("gia [song]", nil, nil), ("chuyên gia, [song]", nil, nil),
        ] as [(String, Int?, String?)])
    func findsTheLongestPhraseRightBeforeAName(_ marked: String, _ number: Int?, _ phrase: String?) {
        let site = MarkedSentence(marked)
        let match = Self.phrases.longest(before: site.name.lowerBound, in: site.surroundings)
        #expect(match?.number == number)
        #expect(site.text(match?.range) == phrase)
    }

    @Test(
        arguments: [
            ("[bộ quốc phòng nga]", 4, "bộ quốc phòng"), ("[bộ quốc gia]", 3, "bộ"), ("[bộtrưởng]", nil, nil),
        ] as [(String, Int?, String?)])
    func findsTheLongestPhraseThatBeginsAtAWord(_ marked: String, _ number: Int?, _ phrase: String?) {
        let site = MarkedSentence(marked)
        let match = Self.phrases.longest(at: site.name.lowerBound, in: site.surroundings)
        #expect(match?.number == number)
        #expect(site.text(match?.range) == phrase)
    }
}
