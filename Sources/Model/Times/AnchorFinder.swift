/// Finds the anchors of which a text speaks: `"Olympic Tokyo"`.
///
/// All phrases of all cues lie in one trie, which is walked once from the start of each word that may begin one. An anchor
/// is found in a sentence that holds every phrase of one of its cues. The longest of them, which is the rarest, is looked
/// for first, so that the common words of cues cost nothing where none stands.
package struct AnchorFinder: Sendable {
    /// An anchor and the words that name it.
    package struct Sighting: Hashable, Sendable {
        package let anchor: Anchor
        /// The first phrase of the cue.
        package let span: TextSpan
    }

    private let anchors: [Anchor]
    private let phrases: ByteTrie
    private let openings: WordOpenings
    /// For each phrase of the trie, the anchors with a cue of which it is the longest phrase.
    private let uses: [[Int]]
    /// For each anchor's cues, their phrases by number.
    private let cuePhrases: [[[Int]]]

    package init(_ anchors: [Anchor]) {
        self.anchors = anchors
        let bytes = anchors.map { $0.cues.map { $0.map { LetterCase.lowercased(Array($0.utf8)) } } }
        let keys = Set(bytes.joined().joined()).sorted { $0.lexicographicallyPrecedes($1) }
        phrases = ByteTrie(sortedKeys: keys)
        let numbers = Dictionary(uniqueKeysWithValues: zip(keys, keys.indices))
        let cuePhrases = bytes.map { cues in cues.map { cue in cue.compactMap { numbers[$0] } } }
        var uses = Array(repeating: [Int](), count: keys.count)
        for (anchor, cues) in cuePhrases.enumerated() {
            for cue in cues {
                guard let longest = cue.max(by: { keys[$0].count < keys[$1].count }) else { continue }
                if uses[longest].last != anchor { uses[longest].append(anchor) }
            }
        }
        openings = WordOpenings([keys.indices.filter { !uses[$0].isEmpty }.map { keys[$0] }, keys])
        self.uses = uses
        self.cuePhrases = cuePhrases
    }

    /// The anchors that `sentence` names, in the order of the lexicon; `lower` is the text in small letters.
    package func anchors(in sentence: TextSpan, of lower: [UInt8]) -> [Sighting] {
        guard phrases(.longest, in: sentence, of: lower).contains(where: { !uses[$0.number].isEmpty }) else {
            return []
        }
        return sightings(of: phrases(.all, in: sentence, of: lower))
    }
}

private extension AnchorFinder {
    /// The phrases that are looked for, by their list in `openings`.
    enum Wanted: UInt8 {
        case longest, all
    }

    /// A phrase that stands in the sentence, by its number in the trie.
    struct Phrase {
        let number: Int
        let span: TextSpan
    }

    /// The phrases that begin with a word of `sentence`, at least all of those `wanted`.
    func phrases(_ wanted: Wanted, in sentence: TextSpan, of lower: [UInt8]) -> [Phrase] {
        var seen: [Phrase] = []
        openings.forEachStart(in: sentence.range, of: lower) { offset, head in
            if head.lists & 1 << wanted.rawValue != 0 { note(at: offset, in: sentence, of: lower, seen: &seen) }
        }
        return seen
    }

    /// Whether the byte at `offset` belongs to no word.
    static func endsWord(at offset: Int, of lower: [UInt8]) -> Bool {
        switch lower[offset] {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: false
        case 0x80...: TextMark.covers(offset, of: lower)
        default: true
        }
    }

    /// Notes every phrase that begins at `offset` and ends at the end of a word.
    func note(at offset: Int, in sentence: TextSpan, of lower: [UInt8], seen: inout [Phrase]) {
        var node = phrases.root
        var index = offset
        while index < sentence.end, let next = phrases.step(from: node, with: lower[index]) {
            node = next
            index += 1
            guard let number = phrases.key(at: node), !seen.contains(where: { $0.number == number }) else { continue }
            if index == lower.count || AnchorFinder.endsWord(at: index, of: lower) {
                seen.append(Phrase(number: number, span: TextSpan(offset..<index)))
            }
        }
    }

    func sightings(of seen: [Phrase]) -> [Sighting] {
        var touched: [Int] = []
        for phrase in seen { touched += uses[phrase.number] }
        if touched.isEmpty { return [] }
        var last: Int?
        return touched.sorted().compactMap { number in
            defer { last = number }
            if number == last { return nil }
            let cue = cuePhrases[number].first { cue in
                cue.allSatisfy { phrase in seen.contains { $0.number == phrase } }
            }
            guard let first = cue?.first, let phrase = seen.first(where: { $0.number == first }) else { return nil }
            return Sighting(anchor: anchors[number], span: phrase.span)
        }
    }
}
