import Model

/// A set of short phrases that is looked for in the words of a sentence.
///
/// Quotation marks between the words count for nothing: `"không “nhượng bộ”"` is `không nhượng bộ`.
struct TokenPhrases: Sendable {
    /// A phrase and the tokens that it covers.
    struct Hit: Equatable {
        let tokens: Range<Int>
        /// The phrase's place in the list that the set was made of.
        let phrase: Int
    }

    private let trie: ByteTrie
    private let backwards: ByteTrie
    /// The places in the list, by the trie's keys, which are sorted.
    private let places: [Int]
    let isEmpty: Bool
    /// What may begin a phrase, for a set that is looked for at every word of a text.
    private let openings: TokenOpenings?

    /// Creates the set of `phrases`; of two equal ones the first counts. A set that is asked at every word `isAskedOften`.
    init(_ phrases: [String], isAskedOften: Bool = false) {
        var first: [[UInt8]: Int] = [:]
        for (place, phrase) in phrases.enumerated() {
            let key = LetterCase.lowercased(Array(phrase.utf8))
            if first[key] == nil { first[key] = place }
        }
        let keys = first.keys.sorted { $0.lexicographicallyPrecedes($1) }
        trie = ByteTrie(sortedKeys: keys)
        places = keys.map { first[$0] ?? 0 }
        backwards = ByteTrie(keys.map { Array($0.reversed()) })
        isEmpty = keys.isEmpty
        openings = isAskedOften ? TokenOpenings(keys) : nil
    }

    /// The longest phrase that begins with the token at `index`.
    func longest(at index: Int, in sentence: SentenceTokens) -> Hit? {
        var longest: Hit?
        walk(from: index, in: sentence) { longest = $0 }
        return longest
    }

    /// The phrases that begin with the token at `index`, the longest first.
    func all(at index: Int, in sentence: SentenceTokens) -> [Hit] {
        var hits: [Hit] = []
        walk(from: index, in: sentence) { hits.append($0) }
        return hits.reversed()
    }

    /// Whether a phrase ends with the token before `index`; the tokens of the longest one.
    func longest(endingBefore index: Int, in sentence: SentenceTokens) -> Range<Int>? {
        guard !isEmpty else { return nil }
        var node = backwards.root
        var position = index
        var hit: Range<Int>?
        while true {
            while position > 0, sentence.tokens[position - 1].kind == .quotationMark { position -= 1 }
            guard sentence.isWord(at: position - 1) else { return hit }
            position -= 1
            for byte in sentence.lower[sentence.tokens[position].range].reversed() {
                guard let next = backwards.step(from: node, with: byte) else { return hit }
                node = next
            }
            if backwards.key(at: node) != nil { hit = position..<index }
            guard let next = backwards.step(from: node, with: 0x20) else { return hit }
            node = next
        }
    }

    /// The first phrase that begins within `tokens`, also among the words of a figure: `USD` in 2 tỷ USD.
    func first(in tokens: Range<Int>, of sentence: SentenceTokens) -> Hit? {
        guard !isEmpty else { return nil }
        for index in tokens {
            if let hit = longest(at: index, in: sentence) { return hit }
            if case .value = sentence.tokens[index].kind, let phrase = phrase(inside: index, of: sentence) {
                return Hit(tokens: index..<index + 1, phrase: phrase)
            }
        }
        return nil
    }

    /// A phrase among the words of the token at `index`.
    private func phrase(inside index: Int, of sentence: SentenceTokens) -> Int? {
        let bytes = sentence.lower[sentence.tokens[index].range]
        var isStart = true
        for start in bytes.indices {
            if isStart, let phrase = phrase(openingOf: bytes[start...]) { return phrase }
            isStart = bytes[start] == 0x20
        }
        return nil
    }

    private func phrase(openingOf bytes: ArraySlice<UInt8>) -> Int? {
        var node = trie.root
        for place in bytes.indices {
            guard let next = trie.step(from: node, with: bytes[place]) else { return nil }
            node = next
            let isEnd = place + 1 == bytes.endIndex || bytes[place + 1] == 0x20
            if isEnd, let key = trie.key(at: node) { return places[key] }
        }
        return nil
    }

    /// Tells `found` the phrases that begin with the token at `index`, the shortest first.
    private func walk(from index: Int, in sentence: SentenceTokens, found: (Hit) -> Void) {
        guard !isEmpty, sentence.isWord(at: index) else { return }
        if let openings, !openings.mayOpen(sentence.tokens[index].range, of: sentence.lower) { return }
        var node = trie.root
        var position = index
        while sentence.isWord(at: position) {
            for byte in sentence.lower[sentence.tokens[position].range] {
                guard let next = trie.step(from: node, with: byte) else { return }
                node = next
            }
            position += 1
            if let key = trie.key(at: node) { found(Hit(tokens: index..<position, phrase: places[key])) }
            guard let next = trie.step(from: node, with: 0x20) else { return }
            node = next
            while position < sentence.tokens.count, sentence.tokens[position].kind == .quotationMark { position += 1 }
        }
    }
}
