/// Lower-cases UTF-8 text without changing its length, so that offsets stay good.
///
/// Knows Latin letters with their Vietnamese marks and Cyrillic; letters whose small form takes another number of
/// bytes (Turkish `İ`) stay as they are. Foundation's function does a tenth of the speed and may change lengths.
package enum LetterCase {
    /// The same text in small letters: `"Thổ Nhĩ Kỳ"` → `"thổ nhĩ kỳ"`.
    package static func lowercased(_ text: [UInt8]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: text.count) { bytes, count in
            count = bytes.initialize(from: text).index
            lowercase(bytes)
        }
    }

    /// Whether `scalar` is a capital letter of those scripts.
    package static func isUpper(_ scalar: UInt32) -> Bool {
        lower(scalar) != scalar || scalar == 0x130
    }

    /// The scalar that begins at `offset`, which must be the first byte of one; U+FFFD at the end of the text.
    package static func scalar(in text: [UInt8], at offset: Int) -> UInt32 {
        guard offset < text.count else { return 0xFFFD }
        let first = UInt32(text[offset])
        if first < 0x80 { return first }
        if first < 0xE0, offset + 1 < text.count { return (first & 0x1F) << 6 | UInt32(text[offset + 1] & 0x3F) }
        if first < 0xF0, offset + 2 < text.count {
            return (first & 0x0F) << 12 | UInt32(text[offset + 1] & 0x3F) << 6 | UInt32(text[offset + 2] & 0x3F)
        }
        return 0xFFFD
    }
}

private extension LetterCase {
    static func lowercase(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
        var offset = 0
        let count = bytes.count
        while offset < count {
            let byte = bytes[offset]
            if byte < 0x80 {
                bytes[offset] = byte &+ (byte &- 0x41 < 26 ? 0x20 : 0)
                offset += 1
            } else if byte < 0xE0 {
                if offset + 1 < count { lowercasePair(bytes, at: offset) }
                offset += 2
            } else if byte < 0xF0 {
                if byte == 0xE1, offset + 2 < count { lowercaseTriple(bytes, at: offset) }
                offset += 3
            } else {
                offset += 4
            }
        }
    }

    static func lowercasePair(_ bytes: UnsafeMutableBufferPointer<UInt8>, at offset: Int) {
        let (first, second) = (bytes[offset], bytes[offset + 1])
        if first == 0xC3 {
            // U+00C0 to U+00DE, where the multiplication sign stands among the letters.
            if second < 0x9F, second != 0x97 { bytes[offset + 1] = second | 0x20 }
            return
        }
        let small = lower(UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F))
        bytes[offset] = 0xC0 | UInt8(truncatingIfNeeded: small >> 6)
        bytes[offset + 1] = 0x80 | UInt8(truncatingIfNeeded: small & 0x3F)
    }

    /// Letters of U+1E00 to U+1EFF, of which the small one is odd, but for those without a capital (U+1E96 to U+1E9F).
    static func lowercaseTriple(_ bytes: UnsafeMutableBufferPointer<UInt8>, at offset: Int) {
        let (second, third) = (bytes[offset + 1], bytes[offset + 2])
        guard second >= 0xB8, second < 0xBC, second != 0xBA || third < 0x96 || third > 0x9F else { return }
        bytes[offset + 2] = third | 1
    }

    /// The small form of a letter, where it takes the same number of UTF-8 bytes.
    static func lower(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: scalar + 0x20
        case 0x100...0x12F, 0x132...0x137, 0x14A...0x177: scalar | 1
        case 0x139...0x148, 0x179...0x17E: scalar + (scalar & 1)
        case 0x1A0, 0x1AF: scalar + 1
        case 0x400...0x40F: scalar + 0x50
        case 0x410...0x42F: scalar + 0x20
        case 0x1E00...0x1E95, 0x1EA0...0x1EFF: scalar | 1
        default: scalar
        }
    }
}
