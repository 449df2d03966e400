/// How much of what should be found was found, and how much of what was found is right.
struct Figure: Equatable {
    var right = 0
    /// The number of things that should be found.
    var gold = 0
    /// The number of things that were found.
    var found = 0

    mutating func add(_ other: Figure) {
        right += other.right
        gold += other.gold
        found += other.found
    }

    /// The harmonic mean of precision and recall, to four places.
    var f1: Double {
        guard gold + found > 0 else { return 0 }
        return (20_000 * Double(right) / Double(gold + found)).rounded() / 10_000
    }
}
