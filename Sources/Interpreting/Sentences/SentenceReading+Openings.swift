/// Where clauses open.
extension SentenceReading {
    /// The tokens at which a clause with a verb of its own opens. A word that may also be a preposition opens none where
    /// nothing but names stand behind it: bị chỉ trích `bởi` Nga.
    static func openings(marks: ClauseMarks, nouns: [SentenceNoun], verbs: [Range<Int>]) -> Set<Int> {
        var openings: Set<Int> = []
        for mark in marks.all where mark.kinds.contains(.opener) {
            let isPreposition = mark.kinds.contains(.clausePreposition) && !mark.kinds.contains(.purpose)
            if isPreposition, let end = namesEnd(behind: mark.tokens.upperBound, nouns: nouns, marks: marks),
                !isVerb(at: end, marks: marks, verbs: verbs)
            {
                continue
            }
            openings.insert(mark.tokens.lowerBound)
        }
        return openings
    }

    /// Where the names end that stand right behind `start`; `nil` where none does.
    private static func namesEnd(behind start: Int, nouns: [SentenceNoun], marks: ClauseMarks) -> Int? {
        guard var end = nouns.first(where: { $0.phrase.lowerBound == start })?.phrase.upperBound else { return nil }
        while let noun = nouns.first(where: { $0.phrase.lowerBound == joined(end, marks) }) {
            end = noun.phrase.upperBound
        }
        return end
    }

    /// The token behind a joining word at `index`, or `index` itself.
    private static func joined(_ index: Int, _ marks: ClauseMarks) -> Int {
        guard let mark = marks.mark(at: index), mark.kinds.contains(.joiner) else { return index }
        return mark.tokens.upperBound
    }
}
