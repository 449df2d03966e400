import Model

/// Finds the words of speech of a sentence, the longest first.
///
/// All cues lie in one trie. Before it stands a table of the four bytes with which cues begin, so that a word that begins
/// none, as nearly all do, costs one look-up. The words beside a cue are asked only where one stands.
struct CueFinder: Sendable {
    /// Whether a cue may begin with four bytes, by their hash.
    private let openings: [Bool]
    private let trie: ByteTrie
    /// The place in `rules` of each cue, by its number in the trie.
    private let ruleOfCue: [Int]
    private let rules: [SpeechRule]
    private let guards: [(neverAfter: PhraseSet, neverBefore: PhraseSet)]

    init(_ rules: SpeechRules) {
        self.rules = rules.rules
        var places: [[UInt8]: Int] = [:]
        for (place, rule) in rules.rules.enumerated() {
            for cue in rule.cues where places[Array(cue.utf8)] == nil { places[Array(cue.utf8)] = place }
        }
        var openings = [Bool](repeating: false, count: CueFinder.openingCount)
        for cue in places.keys {
            // A cue of fewer bytes may be followed by any.
            guard cue.count >= CueFinder.openingLength else {
                openings = [Bool](repeating: true, count: CueFinder.openingCount)
                break
            }
            openings[CueFinder.opening(of: cue, at: 0)] = true
        }
        self.openings = openings
        let sorted = places.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        trie = ByteTrie(sortedKeys: sorted.map(\.key))
        ruleOfCue = sorted.map(\.value)
        guards = rules.rules.map { (PhraseSet($0.neverAfter), PhraseSet($0.neverBefore)) }
    }

    /// Adds the cues of `sentence` of a text whose small letters are `lower`.
    func find(in sentence: TextSpan, of lower: [UInt8], into cues: inout [SpeechCue]) {
        var offset = sentence.start
        let last = sentence.end - CueFinder.openingLength
        while offset <= last {
            if offset > sentence.start, CueFinder.isASCIIWord(lower[offset - 1]) {
                offset += 1
                continue
            }
            guard openings[CueFinder.opening(of: lower, at: offset)], startsWord(at: offset, sentence, lower),
                let (end, rule) = longestCue(from: offset, in: sentence, lower)
            else {
                offset += 1
                continue
            }
            let span = TextSpan(offset..<end)
            if holds(rule, at: span, in: sentence, lower) {
                cues.append(
                    SpeechCue(
                        span: span, kind: rules[rule].kind, rule: rules[rule].id, needsSign: rules[rule].needsSign))
            }
            offset = end
        }
    }
}

private extension CueFinder {
    static let openingLength = 4
    static let openingCount = 1 << 14

    /// The place in the table of the four bytes at `offset`.
    static func opening(of text: [UInt8], at offset: Int) -> Int {
        var hash = Int(text[offset])
        for index in 1..<openingLength { hash = hash &* 31 &+ Int(text[offset + index]) }
        return hash & (openingCount - 1)
    }

    static func isASCIIWord(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }

    func startsWord(at offset: Int, _ sentence: TextSpan, _ lower: [UInt8]) -> Bool {
        lower[offset] & 0xC0 != 0x80 && (offset == sentence.start || !NameKey.isWord(at: offset - 1, in: lower))
    }

    /// The end of the longest cue that begins at `start`, and the place of its rule.
    func longestCue(from start: Int, in sentence: TextSpan, _ lower: [UInt8]) -> (end: Int, rule: Int)? {
        var node = trie.root
        var longest: (end: Int, rule: Int)?
        var offset = start
        while offset < sentence.end, let next = trie.step(from: node, with: lower[offset]) {
            node = next
            offset += 1
            if let key = trie.key(at: node), offset == sentence.end || !NameKey.isWord(at: offset, in: lower) {
                longest = (offset, ruleOfCue[key])
            }
        }
        return longest
    }

    func holds(_ rule: Int, at span: TextSpan, in sentence: TextSpan, _ lower: [UInt8]) -> Bool {
        let surroundings = Surroundings(lower: lower, sentence: sentence)
        return !guards[rule].neverAfter.stands(before: span.start, in: surroundings)
            && !guards[rule].neverBefore.stands(behind: span.end, in: surroundings)
    }
}
