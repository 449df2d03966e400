import Model

/// Makes a sentence ready for reading events: finds its clause words, its nouns and what governs them.
final class SentenceReader: Sendable {
    private let marker: ClauseMarker
    private let pronouns: PronounReader

    init(_ words: ClauseWords) {
        marker = ClauseMarker(words)
        pronouns = PronounReader(words)
    }

    /// Reads the sentence of `tokens`, in which `verbs` may name events.
    func read(
        _ tokens: SentenceTokens, verbs: [Range<Int>], at reference: SentenceReference, of resolved: ResolvedDocument,
        states: StateFinder, context: PassageContext
    ) -> SentenceReading {
        let marks = marker.marks(in: tokens, verbs: verbs)
        var draft = NounDraft(tokens: tokens, marks: marks, verbs: verbs)
        var index = 0
        while index < tokens.tokens.count {
            draft.passVerb(at: index)
            switch tokens.tokens[index].kind {
            case .mention(let number):
                let mention = resolved.mentions[number]
                let entity = mention.entity
                draft.addName(
                    states.isOutlet(entity) ? [] : [draft.state(of: entity, at: index, states)], named: entity,
                    span: mention.span, at: index)
                index += 1
            case .word:
                if let pronoun = pronouns.pronoun(at: index, in: tokens, nouns: draft.nouns, marks: marks, context) {
                    draft.addPronoun(pronoun)
                    index = pronoun.tokens.upperBound
                } else if let mark = marks.mark(at: index) {
                    draft.pass(mark)
                    index = mark.tokens.upperBound
                } else {
                    index += 1
                }
            case .time:
                // "từ năm 2017": the preposition is the year's.
                draft.dropGovernor()
                index += 1
            case .value(let number):
                if resolved.values[number].unitWord == nil { draft.dropGovernor() }
                index += 1
            case .comma:
                draft.passComma(at: index)
                index += 1
            case .stop, .quotationMark: index += 1
            }
        }
        return SentenceReading(reference: reference, tokens: tokens, marks: marks, nouns: draft.nouns, verbs: verbs)
    }
}
