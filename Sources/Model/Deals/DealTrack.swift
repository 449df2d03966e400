/// One of the lines along which a deal is told, with how far it came.
///
/// The commercial track of Türkiye's S-400 runs from talks in 2016 to deliveries in 2019; beside it run one about
/// technology, one about what the weapons did once they were there, and one about what others did against it.
package struct DealTrack: Hashable, Sendable {
    package enum Kind: String, Hashable, Comparable, Sendable, CaseIterable {
        case commercial, technology, operational, political

        package static func < (lhs: Kind, rhs: Kind) -> Bool { lhs.rank < rhs.rank }

        private var rank: Int {
            switch self {
            case .commercial: 0
            case .technology: 1
            case .operational: 2
            case .political: 3
            }
        }
    }

    /// How far a track came that is not the commercial one, whose rungs are `DealStatus`.
    package enum Stage: String, Hashable, Sendable, CaseIterable {
        // Technology: wished or asked for, talked about, agreed, made in the country, turned down.
        case requested, talks, agreed, localised, refused
        // Operational, from the first lesson to use in war; an accident is no step.
        case trained, tested, deployed, used
        // Political, from words to deeds.
        case criticism, threat, legislation, sanction, lifting
    }

    package let kind: Kind
    /// The furthest stage that was reached; `nil` for the commercial track, and where nothing happened but talk of what
    /// might.
    package let stage: Stage?
    /// The places, in the deal's events, of those on this track, in the order of time.
    package let events: [Int]

    package init(kind: Kind, stage: Stage?, events: [Int]) {
        self.kind = kind
        self.stage = stage
        self.events = events
    }
}
