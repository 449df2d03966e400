/// The lasting name of an entity: its type and a key that is unique within the type.
///
/// `country/tr` (ISO 3166-1 alpha-2 in lower case), `weapon/s-400`, `person/recep-tayyip-erdogan`.
package struct EntityID: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let type: EntityType
    package let key: String

    package init(_ type: EntityType, _ key: String) {
        self.type = type
        self.key = key
    }

    package var description: String { "\(type.rawValue)/\(key)" }

    package static func < (lhs: EntityID, rhs: EntityID) -> Bool {
        lhs.type == rhs.type ? lhs.key < rhs.key : lhs.type < rhs.type
    }
}
