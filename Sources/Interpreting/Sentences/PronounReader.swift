import Model

/// Finds what a pronoun stands for: `nước này`, `ông`, `hai nước`, `chúng tôi`.
struct PronounReader: Sendable {
    private let country: TokenPhrases
    private let person: TokenPhrases
    private let both: TokenPhrases
    private let speaker: TokenPhrases

    init(_ words: ClauseWords) {
        country = TokenPhrases(words.countryPronouns)
        person = TokenPhrases(words.personPronouns)
        both = TokenPhrases(words.bothPronouns)
        speaker = TokenPhrases(words.speakerPronouns)
    }

    /// The pronoun at `index` as a noun, and the token behind it; `nil` where there is none that stands for anybody.
    func noun(
        at index: Int, in tokens: SentenceTokens, governor: Range<Int>?, nouns: [SentenceNoun], context: PassageContext
    ) -> (noun: SentenceNoun, end: Int)? {
        if let hit = both.longest(at: index, in: tokens) {
            return noun(hit, meaning: context.lastTwoStates(before: nouns), in: tokens, governor: governor)
        }
        if let hit = country.longest(at: index, in: tokens) {
            return noun(
                hit, meaning: context.lastState(before: nouns).map { [$0] } ?? [], in: tokens, governor: governor)
        }
        if let hit = speaker.longest(at: index, in: tokens) {
            let offset = tokens.tokens[index].range.lowerBound
            return noun(
                hit, meaning: context.speaker(at: offset).map { [$0] } ?? [], in: tokens, governor: governor)
        }
        // "ông Putin" is a name and "ông cho biết" is not.
        guard let hit = person.longest(at: index, in: tokens), tokens.mention(at: hit.tokens.upperBound) == nil else {
            return nil
        }
        return noun(hit, meaning: context.lastState(before: nouns).map { [$0] } ?? [], in: tokens, governor: governor)
    }

    private func noun(
        _ hit: TokenPhrases.Hit, meaning: [EntityID], in tokens: SentenceTokens, governor: Range<Int>?
    ) -> (noun: SentenceNoun, end: Int)? {
        guard !meaning.isEmpty else { return nil }
        let first = tokens.tokens[hit.tokens.lowerBound].range.lowerBound
        let last = tokens.tokens[hit.tokens.upperBound - 1].range.upperBound
        let noun = SentenceNoun(
            entities: meaning, span: TextSpan(first..<last), token: hit.tokens.lowerBound, governor: governor,
            isOwner: false, isName: false)
        return (noun, hit.tokens.upperBound)
    }
}
