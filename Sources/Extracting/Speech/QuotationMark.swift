/// A quotation mark of a text, by what it can be where it stands.
struct QuotationMark {
    /// Marks of one family close each other: `“ ” " „ « »` are one, `‘ ’ '` the other.
    enum Family {
        case double
        case single
    }

    let family: Family
    let start: Int
    let end: Int
    let mayOpen: Bool
    let mayClose: Bool

    /// The mark that begins at `offset` of a paragraph of `text`, if one does.
    init?(in text: [UInt8], at offset: Int, of paragraph: Range<Int>) {
        guard let (family, length, side) = QuotationMark.read(text, offset, paragraph.upperBound) else { return nil }
        self.family = family
        start = offset
        end = offset + length
        let before = offset > paragraph.lowerBound ? text[offset - 1] : 0x20
        let behind = end < paragraph.upperBound ? text[end] : 0x20
        // A straight mark opens before a word and closes behind one; with spaces on both sides it may do either.
        let followsGap = before == 0x20 || before == UInt8(ascii: "(") || before == UInt8(ascii: ":") || before == 0x2D
        let precedesWord = behind >= 0x80 || QuotationMark.isAlphanumeric(behind) || behind == UInt8(ascii: ".")
        let joinsLetters = !followsGap && QuotationMark.isAlphanumeric(behind)
        switch (family, side) {
        case (.double, .opening): (mayOpen, mayClose) = (true, false)
        case (.double, .closing): (mayOpen, mayClose) = (false, true)
        case (.double, .either): (mayOpen, mayClose) = (followsGap || precedesWord, !followsGap || !precedesWord)
        // `"China's"`, `"China ' s"`: an apostrophe is no quotation mark.
        case (.single, .opening): (mayOpen, mayClose) = (followsGap && precedesWord, false)
        case (.single, .closing): (mayOpen, mayClose) = (false, !joinsLetters && before != 0x20)
        case (.single, .either):
            (mayOpen, mayClose) = (followsGap && precedesWord, !followsGap && !precedesWord)
        }
    }
}

private extension QuotationMark {
    enum Side {
        case opening
        case closing
        case either
    }

    static func read(_ text: [UInt8], _ offset: Int, _ limit: Int) -> (Family, length: Int, Side)? {
        switch text[offset] {
        case UInt8(ascii: "\""): return (.double, 1, .either)
        case UInt8(ascii: "'"): return (.single, 1, .either)
        case 0xC2 where offset + 1 < limit:
            return text[offset + 1] == 0xAB
                ? (.double, 2, .opening) : text[offset + 1] == 0xBB ? (.double, 2, .closing) : nil
        case 0xE2 where offset + 2 < limit && text[offset + 1] == 0x80:
            switch text[offset + 2] {
            case 0x9C, 0x9E: return (.double, 3, .opening)
            case 0x9D: return (.double, 3, .closing)
            case 0x98: return (.single, 3, .opening)
            case 0x99: return (.single, 3, .closing)
            default: return nil
            }
        default: return nil
        }
    }

    static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
