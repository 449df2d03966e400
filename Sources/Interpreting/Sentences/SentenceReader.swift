import Model

/// Makes a sentence ready for reading events: finds its nouns, their governors and its clauses.
struct SentenceReader: Sendable {
    private let openers: TokenPhrases
    private let joiners: TokenPhrases
    private let prepositions: TokenPhrases
    private let things: TokenPhrases
    private let pronouns: PronounReader
    private let ownerWords: TokenPhrases

    init(_ words: ClauseWords) {
        openers = TokenPhrases(words.openers + words.conditions)
        joiners = TokenPhrases(words.joiners)
        prepositions = TokenPhrases(words.prepositions)
        things = TokenPhrases(words.things)
        ownerWords = TokenPhrases(words.ownerWords)
        pronouns = PronounReader(words)
    }

    func read(
        _ tokens: SentenceTokens, at reference: SentenceReference, of resolved: ResolvedDocument, states: StateFinder,
        context: PassageContext
    ) -> SentenceReading {
        var nouns: [SentenceNoun] = []
        var openings: Set<Int> = []
        var joints: Set<Int> = []
        var governor: Range<Int>?
        var index = 0
        while index < tokens.tokens.count {
            switch tokens.tokens[index].kind {
            case .mention(let number):
                let mention = resolved.mentions[number]
                let owns = governor == nil && isBehindThing(index, in: tokens, nouns: nouns)
                nouns.append(
                    SentenceNoun(
                        entities: [states.state(behind: mention.entity)], span: mention.span, token: index,
                        governor: governor, isOwner: owns, isName: true))
                index += 1
                if !goesOn(at: index, in: tokens) { governor = nil }
            case .word:
                if let hit = openers.longest(at: index, in: tokens) {
                    openings.insert(index)
                    governor = nil
                    index = hit.tokens.upperBound
                } else if let noun = pronouns.noun(
                    at: index, in: tokens, governor: governor, nouns: nouns, context: context)
                {
                    nouns.append(noun.noun)
                    index = noun.end
                    governor = nil
                } else if let hit = prepositions.longest(at: index, in: tokens) {
                    governor = hit.tokens
                    index = hit.tokens.upperBound
                } else {
                    if joiners.longest(at: index, in: tokens) != nil { joints.insert(index) }
                    index += 1
                }
            case .time, .value, .quotationMark: index += 1
            case .comma:
                if !isList(behind: index, in: tokens) { governor = nil }
                index += 1
            case .stop:
                index += 1
            }
        }
        return SentenceReading(
            reference: reference, tokens: tokens, nouns: nouns, openers: openings, joiners: joints)
    }
}

private extension SentenceReader {
    /// Whether a name at `index` still belongs to the governor of the one before: “cho Nga `và` Ấn Độ”, “Nga `Putin`”.
    func goesOn(at index: Int, in tokens: SentenceTokens) -> Bool {
        guard index < tokens.tokens.count else { return false }
        if tokens.mention(at: index) != nil || tokens.tokens[index].kind == .comma { return true }
        return joiners.longest(at: index, in: tokens) != nil && tokens.mention(at: index + 1) != nil
    }

    /// Whether another name follows a comma at once.
    func isList(behind comma: Int, in tokens: SentenceTokens) -> Bool {
        tokens.mention(at: comma + 1) != nil
    }

    /// Whether a name stands right behind a weapon's, or behind the word for a thing: “S-400 `Nga`”, “vũ khí `Nga`”.
    func isBehindThing(_ index: Int, in tokens: SentenceTokens, nouns: [SentenceNoun]) -> Bool {
        if let last = nouns.last, last.token == index - 1, last.isWeapon { return true }
        if case .value = index > 0 ? tokens.tokens[index - 1].kind : .comma { return true }
        return things.longest(endingBefore: index, in: tokens) != nil
    }
}
