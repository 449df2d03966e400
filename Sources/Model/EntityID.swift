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

    /// Whether the key may stand in a page's address: small ASCII letters and digits, parted by single hyphens; for a
    /// country two letters. `weapon/s-400` is well formed, `weapon/S 400` and `country/usa` are not.
    package var isWellFormed: Bool {
        let parts = key.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(EntityID.isAllowed) }) else { return false }
        return type != .country || key.utf8.count == 2 && key.utf8.allSatisfy { $0 >= 0x61 }
    }

    package var description: String { "\(type.rawValue)/\(key)" }

    package static func < (lhs: EntityID, rhs: EntityID) -> Bool {
        lhs.type == rhs.type ? lhs.key < rhs.key : lhs.type < rhs.type
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
}
