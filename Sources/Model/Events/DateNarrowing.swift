/// Why the date of an event is more exact than the one that a text gives it.
package struct DateNarrowing: Hashable, Sendable {
    package enum Reason: String, Hashable, Sendable, CaseIterable {
        /// Of the years that the text leaves open, another text gives this one: 11/12 is that of 2019.
        case year
        /// Another text gives a day or month within the time that this one gives.
        case within
        /// The text gives no time, and just one such event is known.
        case onlyOne = "only-one"
    }

    package let reason: Reason
    /// What the text itself says; `nil` for no time.
    package let told: EDTFDate?
    /// The telling that gives the date.
    package let source: EventReference

    package init(reason: Reason, told: EDTFDate?, source: EventReference) {
        self.reason = reason
        self.told = told
        self.source = source
    }
}
