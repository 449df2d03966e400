/// Something that the archive does not know of a deal, and says so: không thấy bằng chứng về bàn giao.
package enum DealGap: String, Hashable, Sendable, CaseIterable {
    case contract, delivery
    /// Whether the delivery was the whole.
    case completion
    case value, quantity
    /// No event on the ladder has a date.
    case date
    /// Nobody says who sells; it is the weapon's maker by inference.
    case supplier
    /// Only one of the two parties speaks of it, or neither.
    case otherParty = "other-party"
}
