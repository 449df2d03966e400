/// A place of a sentence where triggers of the lexicon begin, the longest first.
struct TriggerHit: Equatable {
    /// The words of the longest trigger.
    var tokens: Range<Int> { phrases[0].tokens }
    let phrases: [TokenPhrases.Hit]
}
