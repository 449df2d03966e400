/// Everything that the archive tells of one supplier, one recipient and one family of weapons, from the first talk on.
///
/// Its status is worked out from its events by the rules that `StatusReason` names, and never stored by hand.
package struct Deal: Hashable, Sendable {
    package let id: DealID
    /// Whether nobody says who sells, so that the maker's country stands for the seller.
    package let infersSupplier: Bool
    /// For whom the recipient buys: Canada mua NASAMS để cung cấp cho `Ukraine`.
    package let endUser: EntityID?
    /// The deals of the package to which it belongs, itself among them, in order: S-400 and AK-103 in one agreement. Empty
    /// where it stands alone.
    package let bundle: [DealID]
    package let status: DealStatus
    package let reason: StatusReason
    /// The rung to which the parties mean to go next; `nil` where nobody says so.
    package let next: DealRung?
    /// The newest day of which the evidence on the ladder speaks, of an event or of its report; `nil` where none is known.
    package let asOf: EDTFDate?
    /// Whether an order or a delivery is confirmed, which is what SIPRI asks for before it lists a deal.
    package let isRegisterable: Bool
    /// In the order of time; what has no date stands where the newspapers tell it.
    package let events: [DealEvent]
    /// The rungs of the commercial ladder of which something is told, the lowest first.
    package let rungs: [DealRung]
    /// Those that have events, the commercial one first.
    package let tracks: [DealTrack]
    /// By number; empty where no text tells batches apart.
    package let batches: [DealBatch]
    /// In the order of the archive.
    package let claims: [DealClaim]
    package let conflicts: [Conflict]
    /// Sentences that speak of its contract and tell no event.
    package let references: [DealReference]
    /// In the order of their cases.
    package let gaps: [DealGap]

    package init(
        id: DealID, infersSupplier: Bool, endUser: EntityID?, bundle: [DealID], status: DealStatus,
        reason: StatusReason, next: DealRung?, asOf: EDTFDate?, isRegisterable: Bool, events: [DealEvent],
        rungs: [DealRung], tracks: [DealTrack], batches: [DealBatch], claims: [DealClaim], conflicts: [Conflict],
        references: [DealReference], gaps: [DealGap]
    ) {
        self.id = id
        self.infersSupplier = infersSupplier
        self.endUser = endUser
        self.bundle = bundle
        self.status = status
        self.reason = reason
        self.next = next
        self.asOf = asOf
        self.isRegisterable = isRegisterable
        self.events = events
        self.rungs = rungs
        self.tracks = tracks
        self.batches = batches
        self.claims = claims
        self.conflicts = conflicts
        self.references = references
        self.gaps = gaps
    }

    package var supplier: EntityID { id.supplier }
    package var recipient: EntityID { id.recipient }
    package var weapon: EntityID { id.weapon }
}
