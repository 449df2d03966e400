import Model

/// Words of a sentence that name an event by a rule of the lexicon.
struct EventTrigger: Equatable {
    let tokens: Range<Int>
    /// The rule's place in the lexicon's list.
    let rule: Int
    /// The tokens of `được` or `bị` before it, and of the name between them.
    let passive: Range<Int>?
    /// Where the words of the rule begin, those before the trigger included that it asks for: `muốn` mua.
    let start: Int
    /// The word that makes it possible: `khả năng` Nga bán.
    let possibility: Range<Int>?
    /// Whether a clause of purpose behind it may tell what it is about: ký hợp đồng `để` mua.
    var goesOnInPurpose = false
    /// Whether it tells that something is sold or handed over.
    var isTrade = false
    /// Whether it is no event, yet covers what it demands or threatens: việc Mỹ `đe dọa` trừng phạt.
    let isMute: Bool
}
