/// Tells marks and symbols beyond ASCII from letters: `“ ” – … « » ► → ★ 🚀`, whose bytes look like a letter's.
///
/// Marks are U+0080 to U+00BF, U+2000 to U+2BFF, the variation selectors that follow some of them (U+FE00 to U+FE0F) and
/// the pictures from U+1F000 on. Everything else beyond ASCII counts as a letter.
package enum TextMark {
    /// Whether the byte at `offset` of a text in UTF-8 belongs to a mark: all three of the `►` in `"►Nga"`.
    package static func covers(_ offset: Int, of text: [UInt8]) -> Bool {
        guard text[offset] >= 0x80 else { return false }
        var start = offset
        while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
        let second = start + 1 < text.count ? text[start + 1] : 0
        switch text[start] {
        case 0xC2: return true
        case 0xE2: return second < 0xB0
        case 0xEF: return second == 0xB8 && start + 2 < text.count && text[start + 2] < 0x90
        case 0xF0: return second == 0x9F
        default: return false
        }
    }
}
