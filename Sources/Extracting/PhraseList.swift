import Model

/// Phrases in small letters, asked which of them a text begins with.
struct PhraseList: Sendable {
    private let phrases: [[UInt8]]

    init(_ phrases: [String]) {
        self.phrases = phrases.map { LetterCase.lowercased(Array($0.utf8)) + [UInt8(ascii: " ")] }
    }

    /// The length of the longest phrase, with the space behind it, that `lower` begins with; 0 when none does.
    func longestPrefix(of lower: [UInt8]) -> Int {
        phrases.lazy.filter { lower.starts(with: $0) }.map(\.count).max() ?? 0
    }
}
