import Model

/// Finds the words of speech of a sentence, the longest first. All cues lie in one trie; the words beside one are asked only
/// where one stands.
struct CueFinder: Sendable {
    /// The cues, in small letters.
    let openings: [[UInt8]]
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
        let sorted = places.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        openings = sorted.map(\.key)
        trie = ByteTrie(sortedKeys: openings)
        ruleOfCue = sorted.map(\.value)
        guards = rules.rules.map { (PhraseSet($0.neverAfter), PhraseSet($0.neverBefore)) }
    }

    /// Adds the cues of `sentence` of a text whose small letters are `lower`.
    func find(
        in sentence: TextSpan, startingAt starts: WordStartWalk, of lower: [UInt8], into cues: inout [SpeechCue]
    ) {
        var starts = starts
        while let (offset, _) = starts.step() {
            guard let (end, rule) = longestCue(from: offset, in: sentence, lower) else { continue }
            let span = TextSpan(offset..<end)
            if holds(rule, at: span, in: sentence, lower) {
                cues.append(
                    SpeechCue(
                        span: span, kind: rules[rule].kind, rule: rules[rule].id, needsSign: rules[rule].needsSign))
            }
            starts.skip(to: end)
        }
    }
}

private extension CueFinder {
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
