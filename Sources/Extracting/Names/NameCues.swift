import Model

/// The cue words of one rule, made ready for asking.
struct NameCues: Sendable {
    let rule: NameRule
    let after: PhraseSet
    let before: PhraseSet
    /// `nil` where the rule has none, for that question reads the whole sentence.
    let near: PhraseSet?
    let neverAfter: PhraseSet
    let neverBefore: PhraseSet
    let neverOpening: PhraseSet

    init(_ rule: NameRule) {
        self.rule = rule
        after = PhraseSet(rule.after)
        before = PhraseSet(rule.before)
        near = rule.near.isEmpty ? nil : PhraseSet(rule.near)
        neverAfter = PhraseSet(rule.neverAfter)
        neverBefore = PhraseSet(rule.neverBefore)
        neverOpening = PhraseSet(rule.neverOpening)
    }
}
