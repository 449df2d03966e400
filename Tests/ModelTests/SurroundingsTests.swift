import Model
import Testing

@Suite struct SurroundingsTests {
    /// Each case is a sentence with the name in brackets, and the words right before and behind it.
    @Test(arguments: [
        ("thủ tướng [anh] nói", "tướng", "nói"), ("[anh] nói", nil, "nói"), ("thủ tướng [anh]", "tướng", nil),
        ("tại “[ankara]” hôm", "tại", "hôm"), ("theo \"[forbes]\", giá", "theo", nil), ("đây, [ankara]", nil, nil),
        ("“theo [forbes]", "theo", nil), ("“[nga]", nil, nil), ("(theo [afp])", "theo", ")"),
        ("nga – [mỹ] – anh", nil, nil),
        ("tại ‘ «[paris]» ’ mai", "tại", "mai"), ("su-35 [nga] su-57", "su-35", "su-57"),
        // Letters whose last byte is that of ’, of « and of ».
        ("bộ [nga] ở", "bộ", "ở"), ("citroë [nga] û", "citroë", "û"), ("crû [nga] ëa", "crû", "ëa"),
        ("đài [rt] (nga)", "đài", "(nga)"),
        ("nói…[nga] …rồi", nil, nil), ("nói►[nga] →rồi", nil, nil), ("bán ★[nga]★ mua", nil, nil),
        ("ông\u{A0}[kim]", nil, nil), ("thổ [ổ] ổi", "thổ", "ổi"),
    ])
    func findsNeighbours(_ marked: String, _ before: String?, _ behind: String?) {
        let site = MarkedSentence(marked)
        #expect(site.text(site.surroundings.word(before: site.name.lowerBound)) == before)
        #expect(site.text(site.surroundings.word(behind: site.name.upperBound)) == behind)
    }

    @Test func looksAtNothingOutsideTheSentence() {
        let text = Array("tại. mỹ. nga".utf8)
        let surroundings = Surroundings(lower: text, sentence: TextSpan(6..<9))
        #expect(surroundings.word(before: 6) == nil)
        #expect(surroundings.word(behind: 9) == nil)
    }

    @Test(arguments: [
        ("chính quyền tổng thống [trump]", "chính quyền tổng thống", true),
        ("quyền tổng thống [trump]", "tổng thống", true),
        ("phó tổng thống [pence]", "phó", false), ("ông, [kim]", "ông", false), ("“ông” “[kim]”", "ông", true),
        ("không [kim]", "ông", false), ("thống [trump]", "tổng thống", false),
        ("tổng “thống” [trump]", "tổng thống", true),
    ])
    func tellsWhichPhraseEndsBeforeAName(_ marked: String, _ phrase: String, _ expected: Bool) {
        let site = MarkedSentence(marked)
        #expect(site.surroundings.has(Array(phrase.utf8), before: site.name.lowerBound) == expected)
    }
}
