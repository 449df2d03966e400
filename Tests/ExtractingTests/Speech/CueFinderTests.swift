import LexiconSamples
import Model
import Testing

@testable import Extracting

@Suite struct CueFinderTests {
    @Test(arguments: [
        ("Ông Peskov cho biết và nói thêm.", ["cho biết", "nói thêm"]),
        ("THEO TASS, Nga Nói.", ["THEO", "Nói"]),
        ("TASS dẫn lời ông.", ["dẫn lời"]),
        ("Đây là khẳng định của ông.", ["Đây là khẳng định"]),
    ])
    func takesTheLongest(_ text: String, _ cues: [String]) { #expect(found(in: text) == cues) }

    @Test(arguments: [
        "Ông không nói gì.", "Nói chung là tốt.", "Mỹ dẫn đầu.", "Theo đó, tiếp theo, theo kế hoạch.",
        "Mỹ bác bỏ dự luật.", "Một tuyên bố, hai tuyên bố chiến tranh.", "Nóilên theodõi.",
    ])
    func leavesAloneWhatTheWordsBesideItForbid(_ text: String) { #expect(found(in: text) == []) }

    @Test func tellsKindAndRule() {
        let cues = cues(in: "Nga bác bỏ, ông viết")
        #expect(cues.map(\.kind) == [.denies, .says])
        #expect(cues.map(\.rule) == ["denies", "says-with-sign"])
        #expect(cues.map(\.needsSign) == [false, true])
    }

    private func found(in text: String) -> [String] {
        cues(in: text).map { String(decoding: Array(text.utf8)[$0.span.range], as: UTF8.self) }
    }

    private func cues(in text: String) -> [SpeechCue] {
        var cues: [SpeechCue] = []
        let bytes = Array(text.utf8)
        let finder = CueFinder(.sample())
        let sentence = TextSpan(bytes.indices)
        let walk = WordStarts(bytes, finder.openings, .cue).walk(in: sentence, for: .cue)
        finder.find(in: sentence, startingAt: walk, of: LetterCase.lowercased(bytes), into: &cues)
        return cues
    }
}
