/// A correction as it changed the archive, so that pages can show it.
package struct AppliedCorrection: Hashable, Sendable {
    /// What stood there before.
    package enum Finding: Hashable, Sendable {
        case nothing
        case entity(EntityID)
        case date(EDTFDate)
        case event(EventMention)
    }

    package let correction: Correction
    /// The index of the document in the archive; `nil` for an entity.
    package let document: Int?
    /// Where its words stand.
    package let span: TextSpan?
    package let before: Finding
    /// What stands there now.
    package let after: Finding
    /// The events that it made or changed.
    package let events: [EventReference]

    package init(
        correction: Correction, document: Int?, span: TextSpan?, before: Finding, after: Finding,
        events: [EventReference]
    ) {
        self.correction = correction
        self.document = document
        self.span = span
        self.before = before
        self.after = after
        self.events = events
    }
}
