import Model

/// The words of a text as readers type them: without marks, case and hyphens.
///
/// `"Thổ Nhĩ Kỳ mua S-400 giá 2,5 tỷ"` → `tho nhi ky mua s400 gia 25 ty`. A hyphen between a letter and a digit joins, and
/// so do a comma and a full stop between digits; everything else that is no letter, digit or mark ends a word. Letters
/// without a Latin base vanish. `assets/index.js` does the same with what is typed.
enum SearchWords {
    /// So many letters of a word count; what goes on behind them is no word that anybody types.
    static let longest = 24

    /// The words in their order.
    static func words(of text: String) -> [String] {
        var reader = Reader()
        for scalar in text.unicodeScalars { reader.read(scalar) }
        return reader.finish()
    }
}

private extension SearchWords {
    /// What a scalar is to a word.
    enum Role {
        case letter
        case digit
        /// A mark goes with the letter before it.
        case mark
        case hyphen
        /// A comma or full stop, which may stand in a number.
        case point
        case other

        init(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x30...0x39: self = .digit
            case 0x41...0x5A, 0x61...0x7A: self = .letter
            case 0x2D, 0x2010, 0x2011: self = .hyphen
            case 0x2C, 0x2E: self = .point
            case 0..<0x80: self = .other
            default: self = Role(beyondASCII: scalar)
            }
        }

        private init(beyondASCII scalar: Unicode.Scalar) {
            if LatinFold.base(of: scalar) != nil {
                self = .letter
                return
            }
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: self = .letter
            case .nonspacingMark, .spacingMark, .enclosingMark: self = .mark
            case .decimalNumber, .letterNumber, .otherNumber: self = .digit
            default: self = .other
            }
        }
    }

    /// Reads scalar by scalar.
    struct Reader {
        private var words: [String] = []
        private var word: [UInt8] = []
        /// The letter or digit before; `other` between words.
        private var last = Role.other
        /// A hyphen or point just behind it, which joins if the right thing follows.
        private var joint = Role.other

        mutating func read(_ scalar: Unicode.Scalar) {
            let role = Role(scalar)
            switch role {
            case .letter, .digit:
                if joint != .other, !joins(role) { close() }
                if let base = LatinFold.base(of: scalar), word.count < SearchWords.longest { word.append(base) }
                last = role
                joint = .other
            case .mark:
                if joint != .other { close() }
                if last == .other { last = .letter }
            case .hyphen, .point:
                if last == .other || joint != .other { close() } else { joint = role }
            case .other: close()
            }
        }

        mutating func finish() -> [String] {
            close()
            return words
        }

        private func joins(_ next: Role) -> Bool {
            joint == .hyphen ? last != next : last == .digit && next == .digit
        }

        private mutating func close() {
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
            last = .other
            joint = .other
        }
    }
}
