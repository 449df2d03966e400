import Model

/// A list of words of `times.yml`, of which any may stand at a place: `đầu`, `giữa`, `cuối`, `nửa đầu`.
struct TimeWordTable: Sendable {
    private let trie: ByteTrie
    private let words: [TimeWord]
    private let meanings: [TimeMeaning]

    init(_ list: [TimePattern.Word]) {
        var byKey: [[UInt8]: TimePattern.Word] = [:]
        for word in list { byKey[TimeWord(word.text).bytes] = word }
        let keys = byKey.keys.sorted { $0.lexicographicallyPrecedes($1) }
        trie = ByteTrie(sortedKeys: keys)
        let sorted = keys.compactMap { byKey[$0] }
        words = sorted.map { TimeWord($0.text) }
        meanings = sorted.map(\.meaning)
    }

    /// The words in small letters.
    var allBytes: [[UInt8]] { words.map(\.bytes) }

    /// Calls `take` with the end and the meaning of each word that stands at `offset`, the shortest first.
    func forEachWord(
        at offset: Int, before limit: Int, in text: [UInt8], lower: [UInt8], _ take: (Int, TimeMeaning) -> Void
    ) {
        var node = trie.root
        var end = offset
        while end < limit, let next = trie.step(from: node, with: lower[end]) {
            node = next
            end += 1
            guard let key = trie.key(at: node), words[key].hasCapitals(at: offset, in: text, lower: lower) else {
                continue
            }
            take(end, meanings[key])
        }
    }
}
