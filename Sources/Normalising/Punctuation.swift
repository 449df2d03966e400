/// The marks that matter where a sentence ends.
enum Punctuation {
    /// The end of the run of `.`, `!`, `?` and `…` that begins at `index`; `nil` if none does.
    @inline(__always) static func stopEnd(_ text: [UInt8], at index: Int, before limit: Int) -> Int? {
        let first = text[index]
        guard first == 0x2E || first == 0x21 || first == 0x3F || first == 0xE2 else { return nil }
        var end = index
        while end < limit {
            switch text[end] {
            case 0x2E, 0x21, 0x3F: end += 1
            case 0xE2 where isEllipsis(text, at: end, before: limit): end += 3
            default: return end > index ? end : nil
            }
        }
        return end
    }

    /// The length of the closing quotation mark or bracket at `index`; 0 if there is none.
    static func closerLength(_ text: [UInt8], at index: Int) -> Int {
        switch text[index] {
        case UInt8(ascii: ")"), UInt8(ascii: "]"): 1
        case 0xC2, 0xE2: isOne(of: ["»", "”", "’"], text, at: index)
        default: 0
        }
    }

    /// The length of the opening quotation mark or bracket at `index`, or of a straight one; 0 if there is none.
    static func openerLength(_ text: [UInt8], at index: Int) -> Int {
        switch text[index] {
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "'"): 1
        case 0xC2, 0xE2: isOne(of: ["«", "“", "‘", "„"], text, at: index)
        default: 0
        }
    }

    /// The length of the dash at `index`; 0 if there is none.
    static func dashLength(_ text: [UInt8], at index: Int) -> Int {
        switch text[index] {
        case UInt8(ascii: "-"): 1
        case 0xE2: isOne(of: ["–", "—"], text, at: index)
        default: 0
        }
    }

    /// Whether the word before a stop cannot reach back over the scalar at `index`.
    static func separatesWords(_ text: [UInt8], at index: Int) -> Bool {
        switch text[index] {
        case 0x20, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "/"): true
        default:
            openerLength(text, at: index) + closerLength(text, at: index) > 0
                || text[index] == 0xE2 && dashLength(text, at: index) > 0
        }
    }
}

private extension Punctuation {
    static func isEllipsis(_ text: [UInt8], at index: Int, before limit: Int) -> Bool {
        index + 2 < limit && text[index + 1] == 0x80 && text[index + 2] == 0xA6
    }

    static func isOne(of marks: [Unicode.Scalar], _ text: [UInt8], at index: Int) -> Int {
        let (scalar, length) = UTF8Reader.scalar(text, at: index)
        return marks.contains(scalar) ? length : 0
    }
}
