/// Where numbers lie on an axis of a picture: `NumberScale(from: 0, to: 50, at: 130, until: 10).place(25)` → 70.
struct NumberScale: Hashable, Sendable {
    private let first: Double
    private let last: Double
    private let start: Double
    private let end: Double

    /// Lays `first` at `start` and `last` at `end`.
    init(from first: Double, to last: Double, at start: Double, until end: Double) {
        self.first = first
        self.last = last
        self.start = start
        self.end = end
    }

    func place(_ number: Double) -> Double {
        last == first ? start : start + (number - first) / (last - first) * (end - start)
    }

    /// Round numbers from 0 to `largest` or a little above, at most four steps: 0, 20, 40, 60 for 47.
    static func ticks(upTo largest: Int) -> [Int] {
        var unit = 1
        while true {
            for step in [unit, 2 * unit, 5 * unit] where largest <= 4 * step {
                return Array(stride(from: 0, through: (largest + step - 1) / step * step, by: step))
            }
            unit *= 10
        }
    }
}
