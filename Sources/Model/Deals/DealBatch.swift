/// A part of a deal that its texts number: the second regiment of S-400, which is talked about while the first one is in
/// service.
package struct DealBatch: Hashable, Sendable {
    /// From 1; further weapons without a number, “mua thêm S-400”, belong to the second.
    package let number: Int
    package let status: DealStatus
    package let reason: StatusReason
    /// The lowest first.
    package let rungs: [DealRung]
    /// The places, in the deal's events, of those that speak of it, in the order of time.
    package let events: [Int]

    package init(number: Int, status: DealStatus, reason: StatusReason, rungs: [DealRung], events: [Int]) {
        self.number = number
        self.status = status
        self.reason = reason
        self.rungs = rungs
        self.events = events
    }
}
