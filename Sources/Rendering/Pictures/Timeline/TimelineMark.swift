import Model

/// An event on a deal's timeline: its days, and whether it happened.
struct TimelineMark: Hashable, Sendable {
    let first: CalendarDay
    let last: CalendarDay
    let modality: Modality

    /// `nil` for an event of unknown date.
    init?(_ event: StoryEvent) {
        guard let first = event.time?.days?.first, let last = event.time?.days?.last else { return nil }
        self.first = first
        self.last = last
        modality = event.modality
    }
}
