/// A letter of the Vietnamese alphabet, with f, j, w and z for foreign names.
package struct VietnameseLetter: Hashable, Sendable {
    /// Telex spells each letter in ASCII; the index is the place in the alphabet.
    private static let alphabet = [
        "a", "aw", "aa", "b", "c", "d", "dd", "e", "ee", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "oo", "ow",
        "p", "q", "r", "s", "t", "u", "uw", "v", "w", "x", "y", "z",
    ]
    private static let capitals = Array("AĂÂBCDĐEÊFGHIJKLMNOÔƠPQRSTUƯVWXYZ")
    /// Weights of letters begin above those of digits, punctuation and space.
    private static let firstWeight: UInt16 = 0x1000

    private let index: Int

    /// The letter that Telex writes as `telex`: `dd` is đ.
    package init?(telex: String) {
        guard let index = VietnameseLetter.alphabet.firstIndex(of: telex) else { return nil }
        self.index = index
    }

    /// The letter with this weight in `VietnameseOrder`.
    package init?(weight: UInt16) {
        let index = Int(weight) - Int(VietnameseLetter.firstWeight)
        guard VietnameseLetter.alphabet.indices.contains(index) else { return nil }
        self.index = index
    }

    /// How the letter is typed, usable as part of an id: `dd`.
    package var telex: String { VietnameseLetter.alphabet[index] }

    /// How the letter is shown: `"Đ"`.
    package var capital: String { String(VietnameseLetter.capitals[index]) }

    /// Its weight in `VietnameseOrder`.
    package var weight: UInt16 { VietnameseLetter.firstWeight + UInt16(index) }
}
