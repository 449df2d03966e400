import Model

/// The words of `speech.yml` that tell who speaks, compiled for matching.
struct SpeechWords: Sendable {
    private let trie: ByteTrie
    /// What each word does, by its number in the trie.
    private let kinds: [SpeechWord]

    init(_ lexicon: Lexicon) {
        var kinds: [[UInt8]: SpeechWord] = [:]
        for kind in SpeechWord.allCases {
            for word in lexicon.speech.words[kind] ?? [] where kinds[Array(word.utf8)] == nil {
                kinds[Array(word.utf8)] = kind
            }
        }
        // What stands before the names of organisations is listed once, where names are read.
        for lead in lexicon.context.leads[.organisation] ?? [] {
            let word = LetterCase.lowercased(Array(lead.utf8))
            if kinds[word] == nil { kinds[word] = .organisationLead }
        }
        let sorted = kinds.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        trie = ByteTrie(sortedKeys: sorted.map(\.key))
        self.kinds = sorted.map(\.value)
    }

    /// The longest listed phrase that begins at `start` of a text in small letters, as whole words.
    func longest(from start: Int, before limit: Int, of lower: [UInt8]) -> (end: Int, word: SpeechWord)? {
        var node = trie.root
        var longest: (end: Int, word: SpeechWord)?
        var offset = start
        while offset < limit, let next = trie.step(from: node, with: lower[offset]) {
            node = next
            offset += 1
            if let key = trie.key(at: node), offset >= limit || !SpeechLexer.isWord(at: offset, in: lower) {
                longest = (offset, kinds[key])
            }
        }
        return longest
    }
}
