import Model

/// How far trade between two countries came, in four steps that a picture can tell apart by the pattern of a line.
enum FlowStage: String, Hashable, Comparable, Sendable, CaseIterable {
    /// Something was handed over.
    case delivered
    /// Agreed, allowed, ordered or paid, and no delivery is told.
    case agreed
    /// Wished, asked for, offered, talked about.
    case talks
    /// Turned down, given up, or denied by a party.
    case stopped

    init(_ status: DealStatus) {
        switch status {
        case .delivering, .delivered: self = .delivered
        case .agreed, .approved, .contracted, .paid: self = .agreed
        case .interest, .requested, .offered, .negotiating: self = .talks
        case .refused, .cancelled, .disputed: self = .stopped
        }
    }

    /// The furthest is the least.
    static func < (lhs: FlowStage, rhs: FlowStage) -> Bool { lhs.rank < rhs.rank }

    private var rank: Int {
        switch self {
        case .delivered: 0
        case .agreed: 1
        case .talks: 2
        case .stopped: 3
        }
    }
}
