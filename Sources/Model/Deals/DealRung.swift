/// A rung of the commercial ladder that a deal or a batch reached, or means to reach.
package struct DealRung: Hashable, Sendable {
    package let status: DealStatus
    package let standing: DealStanding
    /// The part of the deal that it is about, where it is told of one alone.
    package let batch: Int?
    /// When it was reached, the earliest; `nil` where nothing dates its events.
    package let date: DealDate?
    /// The places, in the deal's events, of those that speak of it, in the order of time.
    package let events: [Int]
    /// The countries that say so for themselves, of the two parties.
    package let asserting: [EntityID]
    /// Those of the two parties that deny it.
    package let denying: [EntityID]

    package init(
        status: DealStatus, standing: DealStanding, batch: Int? = nil, date: DealDate?, events: [Int],
        asserting: [EntityID],
        denying: [EntityID]
    ) {
        self.status = status
        self.standing = standing
        self.batch = batch
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
