/// Says at a glance what may begin with a word: for nearly all words, nothing.
///
/// The finders of a stage would each walk a trie from each word of a text, only to see at its first letters that nothing
/// begins there. Here the first eight bytes of the word, in small letters, which are all of most Vietnamese words, lead to
/// the lists that hold a phrase which begins like this: one look at a table of 64 KB for all lists. A word of fewer bytes
/// is looked up as it is. Two beginnings may share a place, so that a yes is a perhaps; a no is certain.
@usableFromInline
package struct WordOpenings: Sendable {
    /// The beginning of a word as the table knows it.
    @usableFromInline
    package struct Head: Sendable {
        /// The lists that may hold what begins like this, bit 0 for the first.
        package let lists: UInt8
        /// Where the word ends, if within eight bytes.
        package let end: Int
        /// Whether a digit is among the bytes.
        package let hasDigit: Bool

        @usableFromInline
        init(lists: UInt8, end: Int, hasDigit: Bool) {
            self.lists = lists
            self.end = end
            self.hasDigit = hasDigit
        }
    }

    /// The bytes of a word that are looked at.
    @usableFromInline package static let length = 8

    /// For each hash the lists with a phrase of that hash, one bit for each.
    @usableFromInline let lists: [UInt8]

    /// Creates the table of at most eight lists of phrases, which are in small letters.
    package init(_ phrases: [[[UInt8]]]) {
        precondition(phrases.count <= 8, "one bit for each list")
        var lists = [UInt8](repeating: 0, count: 1 << WordOpenings.bits)
        for (number, list) in phrases.enumerated() {
            for phrase in list {
                let place = phrase.withUnsafeBufferPointer { WordOpenings.place(of: $0, at: 0).place }
                lists[place] |= 1 << UInt8(number)
            }
        }
        self.lists = lists
    }

    /// Calls `visit` at each place of `range` where a word or a mark begins, of a text in small letters.
    ///
    /// It is called for each word of a text by several finders, and works on the bare bytes.
    @inlinable package func forEachStart(in range: Range<Int>, of lower: [UInt8], _ visit: (Int, Head) -> Void) {
        lower.withUnsafeBufferPointer { bytes in
            var isInWord = false
            var offset = range.lowerBound
            while offset < range.upperBound {
                let byte = bytes[offset]
                // The second and later bytes of a letter begin nothing.
                if byte & 0xC0 == 0x80 {
                    offset += 1
                    continue
                }
                let isWord = byte < 0x80 ? WordOpenings.isWord(byte) : !TextMark.covers(offset, of: lower)
                let goesOn = isInWord && isWord
                isInWord = isWord
                if goesOn || byte == 0x20 || byte == 0x0A {
                    offset += 1
                    continue
                }
                let (place, end, hasDigit) = WordOpenings.place(of: bytes, at: offset)
                visit(offset, Head(lists: lists[place], end: end, hasDigit: hasDigit))
                offset = end
            }
        }
    }

    /// The word at `offset` of a text in small letters.
    @inlinable package func head(at offset: Int, in lower: [UInt8]) -> Head {
        let (place, end, hasDigit) = lower.withUnsafeBufferPointer { WordOpenings.place(of: $0, at: offset) }
        return Head(lists: lists[place], end: end, hasDigit: hasDigit)
    }

    @usableFromInline static let bits: UInt64 = 16

    /// Whether a byte belongs to a word: to an ASCII letter, a digit or a letter of two or three bytes. Marks of U+0080 to
    /// U+00BF and U+2000 to U+2FFF, and what lies beyond U+E000, are told by their first byte.
    @inlinable static func isWord(_ byte: UInt8) -> Bool {
        if byte >= 0x80 { return byte != 0xE2 && byte != 0xC2 && byte < 0xEE }
        return byte >= 0x61 && byte <= 0x7A || isDigit(byte)
    }

    @inlinable static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// The place in the table of the first bytes of the word at `offset`, of the byte there where none begins; the end of
    /// those bytes; whether a digit is among them.
    @inlinable static func place(
        of bytes: UnsafeBufferPointer<UInt8>, at offset: Int
    ) -> (place: Int, end: Int, hasDigit: Bool) {
        let limit = min(offset + length, bytes.count)
        guard offset < limit else { return (0, offset, false) }
        var head = UInt64(bytes[offset])
        var hasDigit = isDigit(bytes[offset])
        var end = offset + 1
        if isWord(bytes[offset]) {
            while end < limit, isWord(bytes[end]) {
                head = head << 8 | UInt64(bytes[end])
                if isDigit(bytes[end]) { hasDigit = true }
                end += 1
            }
        }
        return (Int((head &* 0x9E37_79B9_7F4A_7C15) >> (64 - bits)), end, hasDigit)
    }
}
