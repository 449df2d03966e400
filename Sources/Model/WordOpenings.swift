/// Says at a glance what may begin with a word: for nearly all words, nothing.
///
/// The finders of a stage would each walk a trie from each word of a text, only to see at its first letters that nothing
/// begins there. Here the first four bytes of the word, in small letters, lead to the lists that hold a phrase which
/// begins like this: one look at a table of 32 KB for all lists. A word of fewer bytes is looked up as it is. Two
/// beginnings may share a place, so that a yes is a perhaps; a no is certain.
@usableFromInline
package struct WordOpenings: Sendable {
    /// For each hash the lists with a phrase of that hash, one bit for each.
    @usableFromInline let lists: [UInt8]

    /// Creates the table of at most eight lists of phrases, which are in small letters.
    package init(_ phrases: [[[UInt8]]]) {
        precondition(phrases.count <= 8, "one bit for each list")
        var lists = [UInt8](repeating: 0, count: 1 << WordOpenings.bits)
        for (number, list) in phrases.enumerated() {
            for phrase in list { lists[WordOpenings.place(of: phrase, at: 0).place] |= 1 << UInt8(number) }
        }
        self.lists = lists
    }

    /// The lists that may hold what begins with the word at `offset` of a text in small letters, bit 0 for the first, and
    /// where the word ends, if within four bytes.
    @inlinable package func lists(at offset: Int, in lower: [UInt8]) -> (bits: UInt8, end: Int) {
        let (place, end) = WordOpenings.place(of: lower, at: offset)
        return (lists[place], end)
    }

    /// Whether a byte belongs to a word: to an ASCII letter, a digit or a letter beyond ASCII. The marks of U+0080 to
    /// U+00BF and U+2000 to U+2FFF are told by their first byte.
    @inlinable package static func isWord(_ byte: UInt8) -> Bool {
        if byte >= 0x80 { return byte != 0xE2 && byte != 0xC2 }
        return byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39
    }

    @usableFromInline static let bits: UInt32 = 15

    /// The place in the table of the first four bytes of the word at `offset`; of the byte there where none begins.
    @inlinable static func place(of text: [UInt8], at offset: Int) -> (place: Int, end: Int) {
        let end = min(offset + 4, text.count)
        guard offset < end else { return (0, offset) }
        var head = UInt32(text[offset])
        var index = offset + 1
        if isWord(text[offset]) {
            while index < end, isWord(text[index]) {
                head = head << 8 | UInt32(text[index])
                index += 1
            }
        }
        return (Int((head &* 0x9E37_79B1) >> (32 - bits)), index)
    }
}
