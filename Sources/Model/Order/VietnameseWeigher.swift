/// Collects the weights of one name for `VietnameseOrder`.
struct VietnameseWeigher {
    /// The weight of a space; that of punctuation and of digits follow below those of letters.
    private static let space: UInt16 = 1
    private static let punctuation: UInt16 = 2
    private static let number: UInt16 = 3
    /// The letters of scripts that are not Latin come after z.
    private static let foreign: UInt16 = 0x2000

    private var letters: [UInt16] = []
    private var tones: [UInt8] = []
    /// The digits of the number that is being read, without leading zeros.
    private var digits: [UInt16]?

    /// Adds the weights of `scalar`, which may be a mark upon the letter before it.
    mutating func add(_ scalar: Unicode.Scalar) {
        if (0x30...0x39).contains(scalar.value) { return add(digit: UInt16(scalar.value - 0x30)) }
        endNumber()
        if LatinFold.isMark(scalar) { return add(mark: scalar) }
        if let weighed = VietnameseWeigher.vietnamese[scalar.value] {
            append(weighed.letter, tone: weighed.tone)
        } else if let base = LatinFold.base(of: scalar), let letter = VietnameseWeigher.plain(base) {
            // "ü" and "ç" are not Vietnamese: they stand beside u and c, after every tone.
            append(letter, tone: scalar.isASCII ? 0 : 6)
        } else if scalar == " " || scalar.value == 0xA0 {
            append(VietnameseWeigher.space, tone: 0)
        } else if scalar.properties.isAlphabetic {
            append(VietnameseWeigher.foreign + UInt16(truncatingIfNeeded: scalar.value & 0x1FFF), tone: 0)
        } else {
            append(VietnameseWeigher.punctuation, tone: 0)
        }
    }

    /// The weights of everything that was added.
    consuming func finish() -> (letters: [UInt16], tones: [UInt8]) {
        endNumber()
        return (letters, tones)
    }
}

private extension VietnameseWeigher {
    typealias Weighed = (letter: UInt16, tone: UInt8)

    mutating func append(_ letter: UInt16, tone: UInt8) {
        letters.append(letter)
        tones.append(tone)
    }

    mutating func add(digit: UInt16) {
        digits = (digits ?? []) + (digits?.isEmpty ?? true && digit == 0 ? [] : [digit])
    }

    /// A number weighs first by its length, then by its digits: 4 < 16.
    mutating func endNumber() {
        guard let digits else { return }
        append(VietnameseWeigher.number, tone: 0)
        append(UInt16(clamping: digits.count), tone: 0)
        for digit in digits { append(digit, tone: 0) }
        self.digits = nil
    }

    /// A decomposed letter: the mark makes another letter of it, or sets its tone.
    mutating func add(mark: Unicode.Scalar) {
        guard let last = letters.last, let place = tones.indices.last else { return }
        if let tone = VietnameseWeigher.toneMarks[mark.value] {
            tones[place] = tone
        } else if let letter = VietnameseWeigher.letter(last, with: mark) {
            letters[letters.count - 1] = letter
        } else {
            tones[place] = 6
        }
    }

    static func plain(_ base: UInt8) -> UInt16? {
        VietnameseLetter(telex: String(UnicodeScalar(base)))?.weight
    }

    static let toneMarks: [UInt32: UInt8] = [0x300: 1, 0x309: 2, 0x303: 3, 0x301: 4, 0x323: 5]

    /// Telex doubles a letter for its circumflex and adds a w for its breve or horn.
    static func letter(_ weight: UInt16, with mark: Unicode.Scalar) -> UInt16? {
        guard let base = VietnameseLetter(weight: weight)?.telex else { return nil }
        switch mark.value {
        case 0x302: return VietnameseLetter(telex: base + base)?.weight
        case 0x306, 0x31B: return VietnameseLetter(telex: base + "w")?.weight
        default: return nil
        }
    }

    /// Every letter with its five tones, in the order of the tones.
    static let vietnamese: [UInt32: Weighed] = {
        let rows = [
            ("a", "aàảãáạ"), ("aw", "ăằẳẵắặ"), ("aa", "âầẩẫấậ"), ("dd", "đ"), ("e", "eèẻẽéẹ"), ("ee", "êềểễếệ"),
            ("i", "iìỉĩíị"), ("o", "oòỏõóọ"), ("oo", "ôồổỗốộ"), ("ow", "ơờởỡớợ"), ("u", "uùủũúụ"), ("uw", "ưừửữứự"),
            ("y", "yỳỷỹýỵ"),
        ]
        var table: [UInt32: Weighed] = [:]
        for (telex, letters) in rows {
            guard let weight = VietnameseLetter(telex: telex)?.weight else { continue }
            for (tone, letter) in letters.unicodeScalars.enumerated() {
                table[letter.value] = (weight, UInt8(tone))
                for capital in letter.properties.uppercaseMapping.unicodeScalars {
                    table[capital.value] = (weight, UInt8(tone))
                }
            }
        }
        return table
    }()
}
