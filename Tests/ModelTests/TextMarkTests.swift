import Model
import Testing

@Suite struct TextMarkTests {
    @Test(arguments: ["“", "”", "–", "…", "«", "»", "\u{A0}", "►", "→", "★", "₫", "\u{2BFF}", "▶\u{FE0F}", "🚀"])
    func coversEveryByteOfAMark(_ mark: String) {
        let text = Array("ổ\(mark)ổ".utf8)
        let covered = text.indices.filter { TextMark.covers($0, of: text) }
        #expect(covered == Array(3..<3 + mark.utf8.count))
    }

    @Test(arguments: ["a", "-", "4", "đ", "ổ", "À", "Ж", "中", "ⰰ", "Ａ", "ﬁ", "𝒜"])
    func coversNoLetter(_ letter: String) {
        let text = Array("“\(letter)”".utf8)
        #expect((3..<text.count - 3).allSatisfy { !TextMark.covers($0, of: text) })
    }
}
