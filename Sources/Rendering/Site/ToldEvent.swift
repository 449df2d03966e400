import Model

/// An event of the archive with its words, as lists show it.
struct ToldEvent: Sendable {
    let event: StoryEvent
    let words: EventWords
    /// In the order of the archive; never empty.
    let tellings: [EventReference]

    init(_ event: StoryEvent, words: EventWords) {
        self.event = event
        self.words = words
        tellings = event.tellings
    }

    var type: EventType { event.type }
    var modality: Modality { event.modality }
    var time: EventMention.TimeReading? { event.time }

    /// The month in which all of its days lie, counted from 1; `nil` where they don't lie in one.
    var month: Int? {
        guard let first = time?.days?.first?.date, let last = time?.days?.last?.date, first.year == last.year,
            first.month == last.month
        else { return nil }
        return first.month
    }
}
