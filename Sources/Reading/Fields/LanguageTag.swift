/// The form of BCP 47 language tags: `vi`, `en-GB`, `zh-Hant-TW`.
enum LanguageTag {
    /// Whether `text` is formed like a tag: two or three letters, then parts of one to eight letters and digits.
    static func isPlausible(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return (2...3).contains(parts[0].count) && parts[0].allSatisfy(isLetter)
            && parts.dropFirst().allSatisfy { part in
                (1...8).contains(part.count) && part.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
            }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte < 0x80 && (0x41...0x5A).contains(byte & 0xDF)
    }
}
