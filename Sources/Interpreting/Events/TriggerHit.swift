/// A place of a sentence where triggers of the lexicon begin, the longest first.
struct TriggerHit: Equatable {
    let phrases: [TokenPhrases.Hit]
    /// The longer trigger in whose words it begins: the `chuyển giao` of “không chuyển giao”.
    let outer: Range<Int>?

    /// The words of the longest trigger.
    var tokens: Range<Int> { phrases[0].tokens }
}
