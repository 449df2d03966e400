/// The kinds of things that the archive has pages for.
package enum EntityType: String, Hashable, Comparable, Sendable, CaseIterable {
    case country
    case weapon
    case person
    case organisation
    case place

    package static func < (lhs: EntityType, rhs: EntityType) -> Bool { lhs.rank < rhs.rank }

    private var rank: Int {
        switch self {
        case .country: 0
        case .weapon: 1
        case .person: 2
        case .organisation: 3
        case .place: 4
        }
    }
}
