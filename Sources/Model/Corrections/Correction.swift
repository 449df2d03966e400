/// Something that the keeper found to be read wrongly, and what it is instead; an entry of `corrections.yml`.
///
/// In article `001`, the second “Washington” is the city: `concerns: mention`, `set: place/washington-dc`.
package struct Correction: Hashable, Sendable {
    /// What was read wrongly.
    package enum Target: Hashable, Sendable {
        case mention(CorrectedQuote)
        case time(CorrectedQuote)
        /// An event whose words lie in the quote; of several, those of the type.
        case event(CorrectedQuote, EventType?)
        /// An entity wherever it is read.
        case entity(EntityID)
    }

    package enum Change: Hashable, Sendable {
        /// It was no mention, no time, no event, no entity at all.
        case rejected
        /// The words mean this entity; of an entity, that it is the same as this one.
        case entity(EntityID)
        case date(EDTFDate)
        case event(EventChange)
    }

    package let target: Target
    package let change: Change
    package let reason: String
    /// When the keeper wrote it.
    package let date: CalendarDate
    /// Where its quote or id stands in the file.
    package let position: SourcePosition

    package init(target: Target, change: Change, reason: String, date: CalendarDate, position: SourcePosition) {
        self.target = target
        self.change = change
        self.reason = reason
        self.date = date
        self.position = position
    }

    /// The words that it names; `nil` for an entity.
    package var quote: CorrectedQuote? {
        switch target {
        case .mention(let quote), .time(let quote), .event(let quote, _): quote
        case .entity: nil
        }
    }
}
