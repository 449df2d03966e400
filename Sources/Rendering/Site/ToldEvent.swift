import Model

/// What lists show as one event: what several sentences tell of the same parties in the same words, with one date.
///
/// That two sentences speak of one event is not claimed; they read alike, and a list that says everything twice is no use.
struct ToldEvent: Sendable {
    let type: EventType
    let modality: Modality
    let time: EventMention.TimeReading?
    let words: EventWords
    /// In the order of the archive; never empty.
    let tellings: [EventReference]

    /// The month in which all of its days lie, counted from 1; `nil` where they don't lie in one.
    var month: Int? {
        guard let first = time?.days?.first?.date, let last = time?.days?.last?.date, first.year == last.year,
            first.month == last.month
        else { return nil }
        return first.month
    }
}
