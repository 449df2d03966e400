import Model

/// A sentence with its tokens, its nouns and what opens and joins its clauses, made ready for reading events.
struct SentenceReading {
    let reference: SentenceReference
    let tokens: SentenceTokens
    let nouns: [SentenceNoun]
    /// The first tokens of clauses: `khi`, `rằng`, `nếu`.
    let openers: Set<Int>
    /// The words that join clauses of one subject.
    let joiners: Set<Int>

    var count: Int { tokens.tokens.count }

    func range(_ tokens: Range<Int>) -> TextSpan {
        TextSpan(
            self.tokens.tokens[tokens.lowerBound].range
                .lowerBound..<self.tokens.tokens[tokens.upperBound - 1].range.upperBound)
    }

    /// The nouns whose tokens lie within `range`, in the order of the text.
    func nouns(in range: Range<Int>) -> [SentenceNoun] {
        nouns.filter { range.contains($0.token) }
    }

    /// The token at which the clause of `index` begins: behind the last opener, stop or comma before it.
    func clauseStart(of index: Int, acrossCommas: Bool = false) -> Int {
        var position = index
        while position > 0 {
            let kind = tokens.tokens[position - 1].kind
            if kind == .stop || kind == .comma && !acrossCommas { return position }
            if openers.contains(position) { return position }
            position -= 1
        }
        return position
    }
}
