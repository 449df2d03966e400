/// The sentence round a name, in small letters, cut into words on demand.
///
/// Words count as neighbours only across spaces and quotation marks: in `"tại “Ankara”"` the word before the name is
/// `"tại"`; in `"tại đây, Ankara"` there is none, because of the comma.
package struct Surroundings: Sendable {
    /// The text that holds the sentence, in small letters.
    let lower: [UInt8]
    /// The bytes of the sentence.
    let range: Range<Int>

    /// Creates the surroundings of names in `sentence` of a text whose small letters are `lower`.
    package init(lower: [UInt8], sentence: TextSpan) {
        self.lower = lower
        range = sentence.range
    }

    /// The neighbour that ends before `offset`, with nothing but spaces and quotation marks between.
    package func word(before offset: Int) -> Range<Int>? {
        guard let end = wordEnd(before: offset) else { return nil }
        let start = wordStart(before: end)
        return start < end ? start..<end : nil
    }

    /// The neighbour that begins behind `offset`.
    package func word(behind offset: Int) -> Range<Int>? {
        guard let start = wordStart(behind: offset) else { return nil }
        let end = wordEnd(behind: start)
        return start < end ? start..<end : nil
    }

    /// The first word that begins at `offset` or behind it, whatever stands between.
    package func nextWord(from offset: Int) -> Range<Int>? {
        var start = max(offset, range.lowerBound)
        while start < range.upperBound, !isWord(at: start) { start += 1 }
        return start < range.upperBound ? start..<wordEnd(behind: start) : nil
    }

    /// The part of the sentence that may speak for a name at `offset`.
    ///
    /// That is all of it, but for sentences beyond every newspaper's: in a text of a million words without a full stop,
    /// reading all of them anew for each name would take hours.
    package func neighbourhood(of offset: Int) -> Range<Int> {
        max(range.lowerBound, offset - Surroundings.reach)..<min(range.upperBound, offset + Surroundings.reach)
    }

    /// Whether `phrase`, in small letters, ends right before `offset`.
    package func has(_ phrase: [UInt8], before offset: Int) -> Bool {
        var position = offset
        var rest = phrase[...]
        while let word = word(before: position) {
            guard rest.count >= word.count, rest.suffix(word.count).elementsEqual(lower[word]) else { return false }
            rest = rest.dropLast(word.count)
            if rest.isEmpty { return true }
            guard rest.popLast() == UInt8(ascii: " ") else { return false }
            position = word.lowerBound
        }
        return false
    }
}

extension Surroundings {
    /// Whether the byte at `offset` belongs to a word of the sentence: a letter of any script, a digit, or one of the
    /// marks that hold a word together.
    func isWord(at offset: Int) -> Bool {
        guard range.contains(offset) else { return false }
        switch lower[offset] {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
        case 0x80...: return !TextMark.covers(offset, of: lower)
        case UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"): return true
        default: return false
        }
    }

    /// The end of the word before the gap that ends at `offset`; `nil` when the sentence begins with the gap.
    func wordEnd(before offset: Int) -> Int? {
        var position = offset
        while position > range.lowerBound {
            let gap = gapLength(endingAt: position)
            if gap == 0 { return position }
            position -= gap
        }
        return nil
    }

    /// The start of the word behind the gap that begins at `offset`; `nil` when the sentence ends with the gap.
    func wordStart(behind offset: Int) -> Int? {
        var position = offset
        while position < range.upperBound {
            let gap = gapLength(from: position)
            if gap == 0 { return position }
            position += gap
        }
        return nil
    }

    /// The start of the word that ends at `end`, without the bracket that may open before it, `"(theo"`; `end` itself
    /// when no word does.
    func wordStart(before end: Int) -> Int {
        var start = end
        while isWord(at: start - 1), lower[start - 1] != UInt8(ascii: "(") { start -= 1 }
        return start
    }

    /// The end of the word that starts at `start`; `start` itself when no word does.
    func wordEnd(behind start: Int) -> Int {
        var end = start
        while isWord(at: end) { end += 1 }
        return end
    }
}

private extension Surroundings {
    /// In bytes; the longest sentence of 12,000 articles has 1,779.
    static let reach = 2_000

    /// The bytes of the space or quotation mark that ends at `offset`; 0 when none does.
    func gapLength(endingAt offset: Int) -> Int {
        switch lower[offset - 1] {
        case 0x20, UInt8(ascii: "\""), UInt8(ascii: "'"): return 1
        // The last bytes of “, ”, ‘, ’ and of «, »: most letters of Vietnamese end in a byte as high.
        case 0x98, 0x99, 0x9C, 0x9D:
            let start = offset - 3
            return start >= range.lowerBound && lower[start] == 0xE2 && lower[start + 1] == 0x80 ? 3 : 0
        case 0xAB, 0xBB:
            return offset - 2 >= range.lowerBound && lower[offset - 2] == 0xC2 ? 2 : 0
        default: return 0
        }
    }

    /// The bytes of the space or quotation mark that begins at `offset`; 0 when none does.
    func gapLength(from offset: Int) -> Int {
        switch lower[offset] {
        case 0x20, UInt8(ascii: "\""), UInt8(ascii: "'"): return 1
        case 0xC2:
            guard offset + 1 < range.upperBound else { return 0 }
            return lower[offset + 1] == 0xAB || lower[offset + 1] == 0xBB ? 2 : 0
        case 0xE2:
            guard offset + 2 < range.upperBound, lower[offset + 1] == 0x80 else { return 0 }
            switch lower[offset + 2] {
            case 0x98, 0x99, 0x9C, 0x9D: return 3
            default: return 0
            }
        default: return 0
        }
    }
}
