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
        var end = onset
        while end < letters.count, vowels.contains(letters[end]) { end += 1 }
        guard end > onset, end - onset <= 3 else { return false }
        return codas.contains(String(decoding: letters[end...], as: UTF8.self))
    }
}

private extension VietnameseSyllable {
    static let vowels = Set("aeiouy".utf8)
    static let onsets: Set<String> = [
        "b", "c", "ch", "d", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "q", "qu", "r", "s",
        "t", "th", "tr", "v", "x",
    ]
    static let codas: Set<String> = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"]

    static func longestOnset(of letters: [UInt8]) -> Int {
        for length in stride(from: min(3, letters.count), to: 0, by: -1)
        where onsets.contains(String(decoding: letters[..<length], as: UTF8.self)) {
            // "gi" and "qu" hold the only vowel in "gì" and "quy".
            if length < letters.count, vowels.contains(letters[length]) || length == 1 { return length }
        }
        return 0
    }
}
