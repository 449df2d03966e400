import Model

/// What must stand round a trigger for a rule to fire.
struct RuleConditions: Sendable {
    private let with: TokenPhrases
    private let without: TokenPhrases
    private let after: TokenPhrases
    private let before: TokenPhrases
    private let neverAfter: TokenPhrases
    private let neverBefore: TokenPhrases

    init(_ rule: EventRule) {
        with = TokenPhrases(rule.with)
        without = TokenPhrases(rule.without)
        after = TokenPhrases(rule.after)
        before = TokenPhrases(rule.before)
        neverAfter = TokenPhrases(rule.neverAfter)
        neverBefore = TokenPhrases(rule.neverBefore)
    }

    /// Whether they hold for the trigger of `tokens`; `before` is where the words before it end, fillers left out, and
    /// `clause` what follows it in its clause.
    func hold(at tokens: Range<Int>, before: Int, clause: Range<Int>, in sentence: SentenceTokens) -> Bool {
        if !with.isEmpty, with.first(in: clause, of: sentence) == nil { return false }
        if without.first(in: clause, of: sentence) != nil { return false }
        if !after.isEmpty, !stands(after, endingBefore: [tokens.lowerBound, before], in: sentence) { return false }
        if stands(neverAfter, endingBefore: [tokens.lowerBound, before], in: sentence) { return false }
        if !self.before.isEmpty, self.before.longest(at: tokens.upperBound, in: sentence) == nil { return false }
        return neverBefore.longest(at: tokens.upperBound, in: sentence) == nil
    }

    private func stands(_ phrases: TokenPhrases, endingBefore ends: [Int], in sentence: SentenceTokens) -> Bool {
        ends.contains { phrases.longest(endingBefore: $0, in: sentence) != nil }
    }
}
