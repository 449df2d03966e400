import Model

/// Where an expression of time may begin and end: not inside a word, and no number that is part of a longer one.
///
/// `"9/10"` is none in `"S-9/10"`, `"19/10"`, `"1.9/10"`, `"9/10/NĐ-CP"`, `"9/10%"`.
enum TimeEdges {
    /// Whether one may begin at `offset`, in a sentence that begins at `start`.
    static func mayBegin(at offset: Int, from start: Int, in lower: [UInt8]) -> Bool {
        guard offset > start else { return true }
        if NameKey.isWord(at: offset - 1, in: lower) { return false }
        guard NameKey.isDigit(lower[offset]) else { return true }
        switch lower[offset - 1] {
        case UInt8(ascii: "$"), UInt8(ascii: "+"): return false
        case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"):
            return offset - 1 == start || !NameKey.isWord(at: offset - 2, in: lower)
        case 0x80...0xBF:
            // The last byte of a dash or of a currency's sign, "€5".
            let mark = LetterCase.scalar(in: lower, at: max(start, offset - 3))
            if mark == 0x20AC { return false }
            return !(0x2010...0x2015).contains(mark) || offset - 3 == start
                || !NameKey.isWord(at: offset - 4, in: lower)
        default: return true
        }
    }

    /// Whether one may end at `offset`, in a sentence that ends at `limit`.
    static func mayEnd(at offset: Int, before limit: Int, in lower: [UInt8]) -> Bool {
        guard offset < limit else { return true }
        if NameKey.isWord(at: offset, in: lower), NameKey.isWord(at: offset - 1, in: lower) { return false }
        guard NameKey.isDigit(lower[offset - 1]) else { return true }
        let next = offset + 1 < limit ? offset + 1 : nil
        switch lower[offset] {
        case UInt8(ascii: "%"): return false
        case UInt8(ascii: "/"): return !(next.map { NameKey.isWord(at: $0, in: lower) } ?? false)
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"):
            return !(next.map { NameKey.isDigit(lower[$0]) } ?? false)
        case 0xE2:
            let isDash = (0x2010...0x2015).contains(LetterCase.scalar(in: lower, at: offset))
            return !isDash || offset + 3 >= limit || !NameKey.isDigit(lower[offset + 3])
        default: return true
        }
    }
}
