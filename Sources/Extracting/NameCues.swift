import Model

/// The cue words of one rule, made ready for asking.
struct NameCues: Sendable {
    let rule: NameRule
    let after: PhraseSet
    let before: PhraseSet
    let near: PhraseSet
    let neverAfter: PhraseSet
    let neverBefore: PhraseSet

    init(_ rule: NameRule) {
        self.rule = rule
        after = PhraseSet(rule.after)
        before = PhraseSet(rule.before)
        near = PhraseSet(rule.near)
        neverAfter = PhraseSet(rule.neverAfter)
        neverBefore = PhraseSet(rule.neverBefore)
    }
}
