import Model

/// A word of a wording, compared without regard to case but for its capitals: `"thứ Hai"` is Monday, `"thứ hai"` may be
/// the second.
struct TimeWord: Sendable {
    /// In small letters.
    let bytes: [UInt8]
    /// The offsets of letters that must be capitals in the text, too.
    private let capitals: [Int]

    init(_ text: String) {
        let printed = Array(text.utf8)
        let lower = LetterCase.lowercased(printed)
        bytes = lower
        capitals = lower.indices.filter { lower[$0] != printed[$0] }
    }

    /// Whether the word stands at `offset`, which leaves room for it before `limit`.
    func stands(at offset: Int, before limit: Int, in text: [UInt8], lower: [UInt8]) -> Bool {
        guard offset + bytes.count <= limit else { return false }
        for index in bytes.indices where lower[offset + index] != bytes[index] { return false }
        return hasCapitals(at: offset, in: text, lower: lower)
    }

    /// Whether its capitals are capitals in the text at `offset`.
    func hasCapitals(at offset: Int, in text: [UInt8], lower: [UInt8]) -> Bool {
        capitals.allSatisfy { text[offset + $0] != lower[offset + $0] }
    }
}
