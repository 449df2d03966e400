import Model

/// Finds what a pronoun stands for: `nước này`, `ông`, `hai nước`, `chúng tôi`.
struct PronounReader: Sendable {
    private enum Kind {
        case country, person, both, speaker
    }

    private let phrases: TokenPhrases
    private let kinds: [Kind]

    init(_ words: ClauseWords) {
        let lists: [([String], Kind)] = [
            (words.bothPronouns, .both), (words.countryPronouns, .country), (words.speakerPronouns, .speaker),
            (words.personPronouns, .person),
        ]
        phrases = TokenPhrases(lists.flatMap(\.0), isAskedOften: true)
        kinds = lists.flatMap { list in list.0.map { _ in list.1 } }
    }

    /// The pronoun at `index`; `nil` where there is none that stands for anybody.
    func pronoun(
        at index: Int, in tokens: SentenceTokens, nouns: [SentenceNoun], marks: ClauseMarks, _ context: PassageContext
    ) -> Pronoun? {
        guard let hit = phrases.longest(at: index, in: tokens) else { return nil }
        // In a clause behind "nếu" or "việc" it is whoever was named last: "trừng phạt Ấn Độ nếu nước này mua".
        let opener = marks.mark(endingBefore: index)
        let isInner =
            opener.map { !$0.kinds.isDisjoint(with: [.opener, .nominal, .clausePreposition]) } ?? false
            || isBehindInnerClause(index, in: tokens, marks: marks)
        let meaning: [EntityID]
        switch kinds[hit.phrase] {
        case .both: meaning = context.lastTwoStates(before: nouns)
        case .country:
            let isMade = opener?.kinds.contains(.causative) ?? false
            let clause = marks.all.last { $0.tokens.upperBound <= index && $0.kinds.contains(.opener) }
            let state =
                isMade
                ? context.otherState(before: nouns, behind: clause?.tokens.lowerBound ?? -1)
                : context.lastState(before: nouns, isInner: isInner)
            meaning = state.map { [$0] } ?? []
        case .speaker: meaning = context.speaker(at: tokens.tokens[index].range.lowerBound).map { [$0] } ?? []
        case .person:
            // "ông Putin" is a name and "ông cho biết" is not.
            guard tokens.mention(at: hit.tokens.upperBound) == nil else { return nil }
            meaning = context.lastState(before: nouns, isInner: isInner).map { [$0] } ?? []
        }
        return meaning.isEmpty ? nil : Pronoun(tokens: hit.tokens, entities: meaning)
    }

    /// Whether the words before the comma at the last place are an inner clause: “Nếu Mỹ không bán cho Ấn Độ, `nước này` …”.
    private func isBehindInnerClause(_ index: Int, in tokens: SentenceTokens, marks: ClauseMarks) -> Bool {
        guard index > 0, tokens.tokens[index - 1].kind == .comma else { return false }
        var start = index - 1
        while start > 0, tokens.tokens[start - 1].kind != .comma, tokens.tokens[start - 1].kind != .stop { start -= 1 }
        return marks.mark(at: start)?.kinds.contains(.opener) ?? false
    }
}
