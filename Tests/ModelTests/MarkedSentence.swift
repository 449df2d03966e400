import Model

/// A sentence in small letters with brackets round one name.
struct MarkedSentence {
    let bytes: [UInt8]
    let name: Range<Int>

    init(_ marked: String) {
        let parts = marked.utf8.split(
            maxSplits: 2, omittingEmptySubsequences: false, whereSeparator: { $0 == 0x5B || $0 == 0x5D })
        bytes = Array(parts.joined())
        name = parts[0].count..<(parts[0].count + parts[1].count)
    }

    var surroundings: Surroundings { Surroundings(lower: bytes, sentence: TextSpan(bytes.indices)) }

    func text(_ range: Range<Int>?) -> String? {
        range.map { String(decoding: bytes[$0], as: UTF8.self) }
    }
}
