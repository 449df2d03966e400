import Model

/// The amounts of money and the numbers of weapons that a telling states, by what they count.
struct Figures {
    /// Amounts of one thing that differ by no more than a tenth are one amount, told more and less exactly.
    private static let tolerance = 0.1

    private(set) var amounts: [String: Double] = [:]

    init() {}

    init(_ event: EventMention, in document: InterpretedDocument) {
        for place in event.values where document.values[place].conversionOf == nil {
            let value = document.values[place]
            let unit = value.unitWord.map(document.document.string) ?? value.unit.code
            if amounts[unit] == nil { amounts[unit] = value.amount.approximation }
        }
    }

    /// Whether nothing that both count differs.
    func agrees(with other: Figures) -> Bool {
        amounts.allSatisfy { unit, amount in
            guard let theirs = other.amounts[unit] else { return true }
            return Figures.agree(amount, theirs)
        }
    }

    mutating func add(_ other: Figures) {
        amounts.merge(other.amounts) { first, _ in first }
    }

    static func agree(_ first: Double, _ second: Double) -> Bool {
        abs(first - second) <= tolerance * max(first.magnitude, second.magnitude)
    }
}
