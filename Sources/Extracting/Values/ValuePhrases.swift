import Model

/// Phrases with what each means, asked for the longest one at a place of a text.
///
/// A phrase is found as whole words only, without regard to capitals: `"tỷ"` in `"8,7 tỷ USD"`, not in `"tỷ phú"` when
/// `"tỷ phú"` is a phrase, too, and never in `"tỷs"`.
struct ValuePhrases<Meaning: Sendable>: Sendable {
    private let forwards: ByteTrie
    /// The phrases from their last byte to their first.
    private let backwards: ByteTrie
    private let forwardMeanings: [Meaning]
    private let backwardMeanings: [Meaning]

    /// Of two entries with the same phrase the first counts.
    init(_ entries: [(text: String, meaning: Meaning)]) {
        (forwards, forwardMeanings) = ValuePhrases.compile(entries) { $0 }
        (backwards, backwardMeanings) = ValuePhrases.compile(entries) { $0.reversed() }
    }

    /// Whether a phrase begins with `byte`.
    func begin(with byte: UInt8) -> Bool { forwards.step(from: forwards.root, with: byte) != nil }

    /// The longest phrase that begins at `offset`, which begins a word, and ends before `limit`.
    func longest(from offset: Int, in lower: [UInt8], limit: Int) -> (end: Int, meaning: Meaning)? {
        var node = forwards.root
        var best: (end: Int, key: Int)?
        var position = offset
        while position < limit, let next = forwards.step(from: node, with: lower[position]) {
            node = next
            position += 1
            guard let key = forwards.key(at: node) else { continue }
            if position == limit || !ValuePhrases.joins(position, in: lower) { best = (position, key) }
        }
        return best.map { ($0.end, forwardMeanings[$0.key]) }
    }

    /// The longest phrase that ends at `offset` and begins at `start` or behind.
    func longest(endingAt offset: Int, in lower: [UInt8], from start: Int) -> (start: Int, meaning: Meaning)? {
        var node = backwards.root
        var best: (start: Int, key: Int)?
        var position = offset
        while position > start, let next = backwards.step(from: node, with: lower[position - 1]) {
            node = next
            position -= 1
            guard let key = backwards.key(at: node) else { continue }
            if position == start || !ValuePhrases.joins(position, in: lower) { best = (position, key) }
        }
        return best.map { ($0.start, backwardMeanings[$0.key]) }
    }
}

private extension ValuePhrases {
    static func compile(
        _ entries: [(text: String, meaning: Meaning)], _ order: ([UInt8]) -> [UInt8]
    ) -> (ByteTrie, [Meaning]) {
        var meanings: [[UInt8]: Meaning] = [:]
        for entry in entries where !entry.text.isEmpty {
            let key = order(LetterCase.lowercased(Array(entry.text.utf8)))
            if meanings[key] == nil { meanings[key] = entry.meaning }
        }
        let sorted = meanings.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        return (ByteTrie(sortedKeys: sorted.map(\.key)), sorted.map(\.value))
    }

    /// Whether the letters or digits before and behind `offset` belong to one word.
    static func joins(_ offset: Int, in lower: [UInt8]) -> Bool {
        NameKey.isWord(at: offset, in: lower) && NameKey.isWord(at: offset - 1, in: lower)
    }
}
