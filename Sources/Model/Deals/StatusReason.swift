/// Why a deal or a batch has its status: the rule, and the events that decided.
package struct StatusReason: Hashable, Sendable {
    package enum Rule: String, Hashable, Sendable, CaseIterable {
        /// The highest rung that was reached decides.
        case highestRung = "highest-rung"
        /// Deliveries began, or only a part came.
        case partialDelivery = "partial-delivery"
        /// Nothing happened yet; what is planned or possible shows that somebody is interested.
        case onlyIntended = "only-intended"
        /// A party turned it down later than it reached its last rung.
        case refusedAfterwards = "refused-afterwards"
        /// A party gave it up, or threw the other out, later than it reached its last rung.
        case cancelledAfterwards = "cancelled-afterwards"
        /// A party denies the highest rung.
        case deniedByParty = "denied-by-party"
        /// Nothing more is known than that an article speaks of its contract.
        case mentionedContract = "mentioned-contract"
    }

    package let rule: Rule
    package let standing: DealStanding
    /// The places, in the deal's events, of those that decided, in the order of time.
    package let events: [Int]
    package let asserting: [EntityID]
    package let denying: [EntityID]
    /// When it came to this; `nil` where nothing dates the deciding events.
    package let since: DealDate?

    package init(
        rule: Rule, standing: DealStanding, events: [Int], asserting: [EntityID] = [], denying: [EntityID] = [],
        since: DealDate? = nil
    ) {
        self.rule = rule
        self.standing = standing
        self.events = events
        self.asserting = asserting
        self.denying = denying
        self.since = since
    }
}
