/// A rung of the commercial ladder that a deal or a batch reached, or means to reach.
package struct DealRung: Hashable, Sendable {
    package let status: DealStatus
    package let standing: DealStanding
    /// When it was reached, the earliest first; `nil` where no event on it has a date.
    package let date: EDTFDate?
    /// The places, in the deal's events, of those that speak of it, in the order of time.
    package let events: [Int]
    /// The countries that say so for themselves, of the two parties.
    package let asserting: [EntityID]
    /// Those of the two parties that deny it.
    package let denying: [EntityID]

    package init(
        status: DealStatus, standing: DealStanding, date: EDTFDate?, events: [Int], asserting: [EntityID],
        denying: [EntityID]
    ) {
        self.status = status
        self.standing = standing
        self.date = date
        self.events = events
        self.asserting = asserting
        self.denying = denying
    }

    /// Whether it was reached, by whomever's word.
    package var isReached: Bool {
        switch standing {
        case .confirmed, .corroborated, .reported, .claimed, .disputed: true
        case .planned, .possible, .denied: false
        }
    }
}
