import Model

/// The runs of three words of a passage as numbers, each once; of a shorter passage all its words as one run.
///
/// Marks and capitals don't count: a wire story is printed with other quotation marks by the next paper.
enum Shingles {
    private static let length = 3

    static func shingles(of lower: [UInt8]) -> Set<UInt64> {
        let words = words(of: lower)
        guard words.count > length else { return words.isEmpty ? [] : [joined(words[...])] }
        return Set((0...(words.count - length)).map { joined(words[$0..<($0 + length)]) })
    }

    /// The share of the runs of both that both have.
    static func resemblance(_ first: Set<UInt64>, _ second: Set<UInt64>) -> Double {
        let (small, large) = first.count < second.count ? (first, second) : (second, first)
        let common = small.count { large.contains($0) }
        let all = first.count + second.count - common
        return all == 0 ? 0 : Double(common) / Double(all)
    }
}

private extension Shingles {
    /// The words as numbers (FNV-1a): letters of any script and digits.
    static func words(of lower: [UInt8]) -> [UInt64] {
        var words: [UInt64] = []
        var word: UInt64?
        for (offset, byte) in lower.enumerated() {
            let isLetter =
                switch byte {
                case 0x30...0x39, 0x61...0x7A: true
                case 0x80...: !TextMark.covers(offset, of: lower)
                default: false
                }
            if isLetter {
                word = ((word ?? 0xCBF2_9CE4_8422_2325) ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
            } else if let ended = word {
                words.append(ended)
                word = nil
            }
        }
        if let word { words.append(word) }
        return words
    }

    static func joined(_ words: ArraySlice<UInt64>) -> UInt64 {
        words.reduce(0x9E37_79B9_7F4A_7C15) { ($0 ^ $1) &* 0x0000_0100_0000_01B3 &+ ($0 >> 29) }
    }
}
