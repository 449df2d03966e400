/// Says at a glance whether a phrase may begin with a word: for most words, none does.
///
/// The first eight bytes of the word lead to a place in a table; two words may share one, so that a yes is a perhaps.
struct TokenOpenings: Sendable {
    private static let length = 8
    private static let bits: UInt64 = 14

    private let places: [Bool]

    /// Creates the table of `phrases`, which are in small letters.
    init(_ phrases: [[UInt8]]) {
        var places = [Bool](repeating: false, count: 1 << Int(TokenOpenings.bits))
        for phrase in phrases {
            let end = phrase.firstIndex(of: 0x20) ?? phrase.count
            places[TokenOpenings.place(of: phrase, in: 0..<end)] = true
        }
        self.places = places
    }

    /// Whether a phrase may begin with the word that stands in `range` of a text in small letters.
    func mayOpen(_ range: Range<Int>, of lower: [UInt8]) -> Bool {
        places[TokenOpenings.place(of: lower, in: range)]
    }

    private static func place(of bytes: [UInt8], in range: Range<Int>) -> Int {
        var head: UInt64 = 0
        for index in range.lowerBound..<min(range.upperBound, range.lowerBound + length) {
            head = head << 8 | UInt64(bytes[index])
        }
        return Int((head &* 0x9E37_79B9_7F4A_7C15) >> (64 - bits))
    }
}
