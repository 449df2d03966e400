/// Finds the anchors of which a text speaks: `"Olympic Tokyo"`.
///
/// All phrases of all cues lie in one trie, which is walked once from the start of each word. An anchor is found in a
/// sentence that holds every phrase of one of its cues.
package struct AnchorFinder: Sendable {
    /// An anchor and the words that name it.
    package struct Sighting: Hashable, Sendable {
        package let anchor: Anchor
        /// The first phrase of the cue.
        package let span: TextSpan
    }

    private let anchors: [Anchor]
    private let phrases: ByteTrie
    /// For each phrase of the trie, the cues in which it stands, by anchor and number.
    private let uses: [[(anchor: Int, cue: Int)]]
    /// For each anchor's cues, their phrases by number.
    private let cuePhrases: [[[Int]]]

    package init(_ anchors: [Anchor]) {
        self.anchors = anchors
        let bytes = anchors.map { $0.cues.map { $0.map { LetterCase.lowercased(Array($0.utf8)) } } }
        let keys = Set(bytes.joined().joined()).sorted { $0.lexicographicallyPrecedes($1) }
        phrases = ByteTrie(sortedKeys: keys)
        let numbers = Dictionary(uniqueKeysWithValues: zip(keys, keys.indices))
        let cuePhrases = bytes.map { cues in cues.map { cue in cue.compactMap { numbers[$0] } } }
        var uses = Array(repeating: [(anchor: Int, cue: Int)](), count: keys.count)
        for (anchor, cues) in cuePhrases.enumerated() {
            for (cue, numbers) in cues.enumerated() {
                for number in numbers { uses[number].append((anchor, cue)) }
            }
        }
        self.uses = uses
        self.cuePhrases = cuePhrases
    }

    /// The anchors that `sentence` names, in the order of the lexicon; `lower` is the text in small letters.
    package func anchors(in sentence: TextSpan, of lower: [UInt8]) -> [Sighting] {
        var seen: [Int: TextSpan] = [:]
        var offset = sentence.start
        while offset < sentence.end {
            if AnchorFinder.beginsWord(at: offset, of: lower),
                phrases.step(from: phrases.root, with: lower[offset]) != nil
            {
                note(at: offset, in: sentence, of: lower, seen: &seen)
            }
            offset += 1
        }
        return seen.isEmpty ? [] : sightings(of: seen)
    }
}

private extension AnchorFinder {
    static func beginsWord(at offset: Int, of lower: [UInt8]) -> Bool {
        guard offset > 0, lower[offset] & 0xC0 != 0x80 else { return offset == 0 }
        return endsWord(at: offset - 1, of: lower)
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
    func note(at offset: Int, in sentence: TextSpan, of lower: [UInt8], seen: inout [Int: TextSpan]) {
        var node = phrases.root
        var index = offset
        while index < sentence.end, let next = phrases.step(from: node, with: lower[index]) {
            node = next
            index += 1
            guard let phrase = phrases.key(at: node), seen[phrase] == nil else { continue }
            if index == lower.count || AnchorFinder.endsWord(at: index, of: lower) {
                seen[phrase] = TextSpan(offset..<index)
            }
        }
    }

    func sightings(of seen: [Int: TextSpan]) -> [Sighting] {
        let touched = Set(seen.keys.flatMap { uses[$0].map(\.anchor) }).sorted()
        return touched.compactMap { number in
            let cue = cuePhrases[number].first { phrases in phrases.allSatisfy { seen[$0] != nil } }
            return cue?.first.flatMap { seen[$0] }.map { Sighting(anchor: anchors[number], span: $0) }
        }
    }
}
