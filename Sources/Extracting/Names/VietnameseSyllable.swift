import Model

/// Tells Vietnamese syllables from foreign words by their spelling.
///
/// A syllable is an onset, one cluster of vowels and a coda: `"thuyền"`, `"Nghĩa"`. `"Ivanka"`, `"Paul"` and `"Boris"` are
/// none, so a capitalised one of them before a surname is somebody's given name.
enum VietnameseSyllable {
    /// Whether `word`, in UTF-8, is spelled like one syllable.
    static func isOne(_ word: some Collection<UInt8>) -> Bool {
        guard word.count <= longest * 3, let letters = Letters(of: word) else { return false }
        let onset = longestOnset(of: letters)
        var nucleus = 0
        while onset + nucleus < letters.count, isVowel(letters[onset + nucleus]) { nucleus += 1 }
        return (1...3).contains(nucleus) && isKey(codas, letters, from: onset + nucleus)
    }
}

private extension VietnameseSyllable {
    /// The letters of `"nghiêng"`, the longest syllable.
    static let longest = 7

    /// The base letters of a word, packed into one number so that no word needs an array.
    struct Letters {
        private var packed: UInt64 = 0
        private(set) var count = 0

        /// `nil` when there are more than a syllable has.
        init?(of word: some Collection<UInt8>) {
            var scalar: UInt32 = 0
            var missing = 0
            for byte in word {
                if byte < 0x80 {
                    scalar = UInt32(byte)
                } else if byte & 0xC0 == 0x80 {
                    scalar = scalar << 6 | UInt32(byte & 0x3F)
                    missing -= 1
                } else {
                    missing = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
                    scalar = UInt32(byte) & (0x3F >> UInt32(missing))
                }
                guard missing <= 0, let base = Unicode.Scalar(scalar).flatMap(LatinFold.base) else { continue }
                guard count < longest else { return nil }
                packed |= UInt64(base) << UInt64(count * 8)
                count += 1
            }
        }

        subscript(index: Int) -> UInt8 { UInt8(truncatingIfNeeded: packed >> UInt64(index * 8)) }
    }

    static let onsets = phonemes("b c ch d g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x")
    static let codas = phonemes("c ch m n ng nh p t", orNothing: true)

    static func phonemes(_ list: String, orNothing: Bool = false) -> ByteTrie {
        ByteTrie(list.utf8.split(separator: UInt8(ascii: " ")).map(Array.init) + (orNothing ? [[]] : []))
    }

    static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            true
        default: false
        }
    }

    static func isKey(_ trie: ByteTrie, _ letters: Letters, from start: Int) -> Bool {
        var node = trie.root
        for index in start..<letters.count {
            guard let next = trie.step(from: node, with: letters[index]) else { return false }
            node = next
        }
        return trie.key(at: node) != nil
    }

    static func longestOnset(of letters: Letters) -> Int {
        var node = onsets.root
        var longest = 0
        for index in 0..<letters.count {
            guard let next = onsets.step(from: node, with: letters[index]) else { break }
            node = next
            if onsets.key(at: node) != nil { longest = index + 1 }
        }
        // "gi" and "qu" hold the only vowel in "gì" and "quy".
        let holdsOnlyVowel = longest > 1 && (longest == letters.count || !isVowel(letters[longest]))
        return holdsOnlyVowel ? 1 : longest
    }
}
