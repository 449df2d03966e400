import Model

/// Tells Vietnamese syllables from foreign words by their spelling.
///
/// A syllable is an onset, one cluster of vowels and a coda: `"thuyền"`, `"Nghĩa"`. `"Ivanka"`, `"Paul"` and `"Boris"` are
/// none, so a capitalised one of them before a surname is somebody's given name.
enum VietnameseSyllable {
    /// Whether `word`, in UTF-8, is spelled like one syllable.
    static func isOne(_ word: some Sequence<UInt8>) -> Bool {
        let letters = String(decoding: Array(word), as: UTF8.self).unicodeScalars
            .compactMap { LatinFold.base(of: $0) }
        let onset = longestOnset(of: letters)
        let rhyme = letters[onset...]
        let nucleus = rhyme.prefix { isVowel($0) }
        return (1...3).contains(nucleus.count) && codas.contains(rhyme.dropFirst(nucleus.count))
    }
}

private extension VietnameseSyllable {
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

    static func longestOnset(of letters: [UInt8]) -> Int {
        let longest = onsets.longestPrefix(of: letters)
        // "gi" and "qu" hold the only vowel in "gì" and "quy".
        let holdsOnlyVowel = longest > 1 && (longest == letters.count || !isVowel(letters[longest]))
        return holdsOnlyVowel ? 1 : longest
    }
}
