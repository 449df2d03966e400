/// One telling of an event: a piece of its evidence.
package struct EventEvidence: Hashable, Sendable {
    package let telling: EventReference
    /// Tells independent sources apart, from 0: two tellings with one number count once, because their passages are nearly
    /// the same or one outlet told both.
    package let source: Int
    /// How its date became that of the event; `nil` where it is its own.
    package let narrowing: DateNarrowing?

    package init(telling: EventReference, source: Int, narrowing: DateNarrowing? = nil) {
        self.telling = telling
        self.source = source
        self.narrowing = narrowing
    }
}
