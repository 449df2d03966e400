/// An amount of money or a number of weapons that a sentence states of a deal.
package struct DealClaim: Hashable, Sendable {
    package enum Field: String, Hashable, Sendable, CaseIterable {
        case value, quantity
    }

    package let field: Field
    /// The event mention that states it.
    package let source: EventReference
    /// The place of the value in its document's list.
    package let value: Int
    /// The place, in the deal's events, of the event.
    package let event: Int

    package init(field: Field, source: EventReference, value: Int, event: Int) {
        self.field = field
        self.source = source
        self.value = value
        self.event = event
    }
}
