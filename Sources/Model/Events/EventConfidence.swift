/// How much speaks for the reading of an event, with the reasons; a score, no probability.
package struct EventConfidence: Hashable, Sendable {
    /// A reason and what it adds.
    package struct Reason: Hashable, Sendable {
        package let id: String
        /// In hundredths.
        package let points: Int

        package init(id: String, points: Int) {
            self.id = id
            self.points = points
        }
    }

    package let reasons: [Reason]

    package init(reasons: [Reason]) {
        self.reasons = reasons
    }

    /// In hundredths, from 5 to 95: a half, and what the reasons add.
    package var points: Int {
        min(95, max(5, 50 + reasons.reduce(0) { $0 + $1.points }))
    }
}
