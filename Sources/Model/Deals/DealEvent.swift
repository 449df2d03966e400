/// An event as part of a deal's story.
package struct DealEvent: Hashable, Sendable {
    /// Why it belongs to the deal.
    package enum Tie: String, Hashable, Sendable, CaseIterable {
        /// It names the weapon and the parties.
        case parties
        /// It names the weapon and one party; the other is the only one with whom its text tells such a deal.
        case context
        /// Its sentence, or the one before, speaks of the deal: Washington loại Ankara khỏi chương trình F-35.
        case sentence
        /// It hands on what was bought for somebody: để cung cấp cho Ukraine.
        case endUser = "end-user"
    }

    /// The place of the event in the archive.
    package let event: Int
    package let track: DealTrack.Kind
    package let tie: Tie
    /// The rung that it reaches, or would if it happened; `nil` off the ladder.
    package let rung: DealStatus?
    /// The number of the batch that it speaks of; `nil` where it does not say.
    package let batch: Int?
    /// Whether the supplier is the weapon's maker and not named.
    package let infersSupplier: Bool

    package init(
        event: Int, track: DealTrack.Kind, tie: Tie, rung: DealStatus? = nil, batch: Int? = nil,
        infersSupplier: Bool = false
    ) {
        self.event = event
        self.track = track
        self.tie = tie
        self.rung = rung
        self.batch = batch
        self.infersSupplier = infersSupplier
    }
}
