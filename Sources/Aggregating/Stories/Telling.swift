import Model

/// One event mention with what its sentence and document say about it.
struct Telling {
    let reference: EventReference
    let event: EventMention
    let key: StoryKey
    /// What its words say of the deal.
    let words: DealRules.Reading
    /// When its article or line was published.
    let publication: PublicationDate
    /// The passage and all its twins have one number.
    let passage: Int
    /// The days of its own time.
    let days: DayRange?
    let figures: Figures

    /// The number of days of its time; `nil` where it has none.
    var length: Int? {
        guard let first = days?.first, let last = days?.last else { return nil }
        return last.number - first.number + 1
    }
}
