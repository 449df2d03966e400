/// What a value counts.
package enum ValueUnit: Hashable, Sendable {
    /// Money in a currency of ISO 4217: `USD`.
    case money(String)
    /// Weapons, ammunition, units or platforms.
    case count

    /// The word of the extraction format: the currency's code, or `count`.
    package var code: String {
        switch self {
        case .money(let currency): currency
        case .count: "count"
        }
    }
}
