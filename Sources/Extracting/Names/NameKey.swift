import Model

/// The form in which names are compared: small letters, without hyphens, and without the space in `"S 400"`.
///
/// `"S-400"`, `"S400"`, `"S 400"` and `"s‑400"` have one key, as have `"Mát-xcơ-va"` and `"Mátxcơva"`. Case is checked
/// afterwards, against the name as the lexicon writes it.
enum NameKey {
    /// The key of a name of the lexicon.
    static func key(of name: [UInt8]) -> [UInt8] {
        let lower = LetterCase.lowercased(name)
        var key: [UInt8] = []
        key.reserveCapacity(lower.count)
        var offset = 0
        while offset < lower.count {
            let skipped = skip(in: lower, at: offset)
            if skipped > 0 {
                offset += skipped
            } else {
                key.append(lower[offset])
                offset += 1
            }
        }
        return key
    }

    /// The number of bytes at `offset` that a key leaves out: a hyphen between two letters or digits, with or without
    /// spaces round it (`"Moon Jae - in"`), or the space between a letter and a digit.
    static func skip(in text: [UInt8], at offset: Int) -> Int {
        let byte = text[offset]
        guard byte == hyphen || byte == space || byte == 0xE2 else { return 0 }
        guard offset > 0, offset + 1 < text.count else { return 0 }
        if byte == hyphen { return isWord(at: offset - 1, in: text) && isWord(at: offset + 1, in: text) ? 1 : 0 }
        if byte == space {
            if isLetter(at: offset - 1, in: text), isDigit(text[offset + 1]) { return 1 }
            // "F / A-18", as some newspapers print it.
            if text[offset + 1] == slash || text[offset - 1] == slash { return 1 }
            return spacedHyphenLength(in: text, at: offset)
        }
        return dashLength(in: text, at: offset)
    }

    /// Whether the byte at `offset` belongs to a word: to a letter of any script or a digit.
    static func isWord(at offset: Int, in text: [UInt8]) -> Bool {
        isDigit(text[offset]) || isLetter(at: offset, in: text)
    }

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Whether the byte at `offset` is an ASCII letter, or one of a letter beyond ASCII.
    static func isLetter(at offset: Int, in text: [UInt8]) -> Bool {
        let byte = text[offset]
        if byte >= 0x80 { return !TextMark.covers(offset, of: text) }
        return (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}

private extension NameKey {
    static let hyphen = UInt8(ascii: "-")
    static let space = UInt8(ascii: " ")
    static let slash = UInt8(ascii: "/")

    /// U+2010 to U+2015, hyphens and dashes, between two letters or digits: `"S–400"`.
    static func dashLength(in text: [UInt8], at offset: Int) -> Int {
        guard isDash(in: text, at: offset), offset + 3 < text.count else { return 0 }
        return isWord(at: offset - 1, in: text) && isWord(at: offset + 3, in: text) ? 3 : 0
    }

    static func isDash(in text: [UInt8], at offset: Int) -> Bool {
        offset + 2 < text.count && text[offset] == 0xE2 && text[offset + 1] == 0x80
            && (0x90...0x95).contains(text[offset + 2])
    }

    /// A hyphen or dash between two spaces, as some newspapers print it: `"Almaz - Antey"`, `"Jean – Yves"`.
    static func spacedHyphenLength(in text: [UInt8], at offset: Int) -> Int {
        let length = text[offset + 1] == hyphen ? 3 : isDash(in: text, at: offset + 1) ? 5 : 0
        guard length > 0, offset + length < text.count, text[offset + length - 1] == space else { return 0 }
        return isWord(at: offset - 1, in: text) && isWord(at: offset + length, in: text) ? length : 0
    }
}
