/// Tells marks and symbols beyond ASCII from letters: `“ ” – … « » ► → ★ 🚀`, whose bytes look like a letter's.
///
/// Marks are U+0080 to U+00BF, U+2000 to U+2BFF, the variation selectors that follow some of them (U+FE00 to U+FE0F) and
/// the pictures from U+1F000 on. Everything else beyond ASCII counts as a letter.
///
/// It is asked at nearly each byte of a word, so the answer for the letters of Vietnamese, whose first byte is one of
/// 0xC3 to 0xC6 and 0xE1, is inlined.
@usableFromInline
package enum TextMark {
    /// Whether the byte at `offset` of a text in UTF-8 belongs to a mark: all three of the `►` in `"►Nga"`.
    @inlinable package static func covers(_ offset: Int, of text: [UInt8]) -> Bool {
        let byte = text[offset]
        if byte < 0x80 || isLatin(byte) { return false }
        if byte < 0xC0, offset > 0 {
            let before = text[offset - 1]
            if isLatin(before) { return false }
            if before & 0xC0 == 0x80, offset > 1, isLatin(text[offset - 2]) { return false }
        }
        return isMark(at: offset, in: text)
    }

    /// Whether `byte` begins a letter of the Latin blocks, U+00C0 to U+01BF and U+1000 to U+1FFF.
    @inlinable static func isLatin(_ byte: UInt8) -> Bool {
        byte == 0xE1 || byte >= 0xC3 && byte <= 0xC6
    }

    @usableFromInline static func isMark(at offset: Int, in text: [UInt8]) -> Bool {
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
