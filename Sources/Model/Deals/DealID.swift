/// The lasting name of a deal: who sells which family of weapons to whom.
///
/// Russia, Türkiye and the S-400 make `deal/ru-tr-s-400`; `ru-tr-s-400` stands in the address of its page.
package struct DealID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// A country.
    package let supplier: EntityID
    /// A country.
    package let recipient: EntityID
    /// The weapon, or the one that gives its family the name.
    package let weapon: EntityID

    package init(supplier: EntityID, recipient: EntityID, weapon: EntityID) {
        self.supplier = supplier
        self.recipient = recipient
        self.weapon = weapon
    }

    /// The id without its type: `ru-tr-s-400`.
    package var key: String { "\(supplier.key)-\(recipient.key)-\(weapon.key)" }

    package var description: String { "deal/\(key)" }

    package static func < (lhs: DealID, rhs: DealID) -> Bool {
        (lhs.supplier, lhs.recipient, lhs.weapon) < (rhs.supplier, rhs.recipient, rhs.weapon)
    }
}
