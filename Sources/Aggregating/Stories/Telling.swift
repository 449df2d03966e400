import Model

/// One event mention with what its sentence and document say about it.
struct Telling {
    let reference: EventReference
    let event: EventMention
    let key: StoryKey
    /// What its words say of the deal.
    let words: DealRules.Reading
    /// The number of its line in a digest, each of which is an article of its own; `nil` in an article.
    let line: Int?
    /// When its article or line was published.
    let publication: PublicationDate
    /// The passage and all its twins have one number.
    let passage: Int
    /// The days of its own time.
    let days: DayRange?
    let figures: Figures

    /// The day by which it had happened, where that day is known: that on which its source said so, else that of its
    /// article.
    var knownDay: CalendarDay? {
        let told = event.told.flatMap { $0.date.lacksYear ? nil : $0.days?.last }
        return told ?? publication.date.flatMap { $0.lacksYear ? nil : $0.days?.last }
    }

    /// The last day on which it can have happened if it did: that on which its source said so, else that of its article,
    /// each as late as it may be; `nil` where nothing is known of either.
    var latestDay: CalendarDay? {
        let told = event.told.map { [$0.days?.last] + $0.alternatives.map { $0.days?.last } } ?? []
        return told.compactMap { $0 }.max() ?? publication.possibleDays?.last ?? publication.range?.last
    }

    /// The number of days of its time; `nil` where it has none.
    var length: Int? {
        guard let first = days?.first, let last = days?.last else { return nil }
        return last.number - first.number + 1
    }
}
