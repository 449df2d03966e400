import Model

/// The deal of which an event speaks by its own words: who sells what to whom.
struct Trade: Hashable {
    let id: DealID
    /// Whether the seller is the maker's country and not named.
    let infersSupplier: Bool
}
