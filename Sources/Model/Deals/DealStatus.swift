/// How far a deal has come; the words are those of the file `data/deals.json`.
package enum DealStatus: String, Hashable, Sendable, CaseIterable {
    case interest, requested, offered, negotiating, agreed, approved, contracted, paid, delivering, delivered
    /// A party turned it down before anything was delivered.
    case refused
    /// A party gave it up or stopped it before anything was delivered.
    case cancelled
    /// One party asserts the highest rung and another denies it.
    case disputed

    /// The rungs of the commercial ladder, the lowest first.
    package static let ladder: [DealStatus] = [
        .interest, .requested, .offered, .negotiating, .agreed, .approved, .contracted, .paid, .delivering, .delivered,
    ]

    /// The height of a rung, from 0; to ask for a weapon is as high as to offer it. `nil` for `refused`, `cancelled` and
    /// `disputed`, which are no rungs.
    package var height: Int? {
        switch self {
        case .interest: 0
        case .requested, .offered: 1
        case .negotiating: 2
        case .agreed: 3
        case .approved: 4
        case .contracted: 5
        case .paid: 6
        case .delivering: 7
        case .delivered: 8
        case .refused, .cancelled, .disputed: nil
        }
    }
}
