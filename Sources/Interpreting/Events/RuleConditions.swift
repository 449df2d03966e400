import Model

/// What must stand round a trigger for a rule to fire.
struct RuleConditions: Sendable {
    /// A condition that does not hold, with the rule's words for it.
    enum Failure: String {
        case with, without, withBefore = "with_before", after, before, neverAfter = "never_after"
        case neverBefore = "never_before"
    }

    private let goesOnInPurpose: Bool
    private let isSpeech: Bool
    private let with: TokenPhrases
    private let without: TokenPhrases
    private let withBefore: TokenPhrases
    private let after: TokenPhrases
    private let before: TokenPhrases
    private let neverAfter: TokenPhrases
    private let neverBefore: TokenPhrases

    init(_ rule: EventRule) {
        goesOnInPurpose = rule.type.goesOnInPurpose
        isSpeech = rule.isSpeechAct && rule.coversObject
        with = TokenPhrases(rule.with)
        without = TokenPhrases(rule.without)
        withBefore = TokenPhrases(rule.withBefore)
        after = TokenPhrases(rule.after)
        before = TokenPhrases(rule.before)
        neverAfter = TokenPhrases(rule.neverAfter)
        neverBefore = TokenPhrases(rule.neverBefore)
    }

    /// The first that does not hold at `place`; `nil` where all hold.
    func failure(at place: TriggerPlace, in sentence: SentenceTokens) -> Failure? {
        if !withBefore.isEmpty, withBefore.first(in: place.clauseBefore, of: sentence) == nil { return .withBefore }
        let behind = goesOnInPurpose ? place.dealBehind : isSpeech ? place.saidBehind : place.clauseBehind
        if !with.isEmpty, with.first(in: behind, of: sentence) == nil { return .with }
        if without.first(in: place.clauseBehind, of: sentence) != nil { return .without }
        if !after.isEmpty, !stands(after, before: place, in: sentence) { return .after }
        if stands(neverAfter, before: place, in: sentence) { return .neverAfter }
        if !before.isEmpty, !stands(before, behind: place, in: sentence) { return .before }
        return stands(neverBefore, behind: place, in: sentence) ? .neverBefore : nil
    }
}

extension RuleConditions {
    /// The words before the trigger that a condition asks for, which belong to the rule: `muốn` of “muốn mua”.
    func lead(at place: TriggerPlace, in sentence: SentenceTokens) -> Range<Int>? {
        after.longest(endingBefore: place.tokens.lowerBound, in: sentence)
            ?? after.longest(endingBefore: place.before, in: sentence)
    }
}

private extension RuleConditions {
    func stands(_ phrases: TokenPhrases, before place: TriggerPlace, in sentence: SentenceTokens) -> Bool {
        phrases.longest(endingBefore: place.tokens.lowerBound, in: sentence) != nil
            || phrases.longest(endingBefore: place.before, in: sentence) != nil
    }

    func stands(_ phrases: TokenPhrases, behind place: TriggerPlace, in sentence: SentenceTokens) -> Bool {
        phrases.longest(at: place.tokens.upperBound, in: sentence) != nil
            || phrases.longest(at: place.behind, in: sentence) != nil
    }
}
