import Model

/// Which years of a digest's lines are settled, and between which nothing decides.
///
/// With the newest line's date given, a line has the year of the best solution, unless another costs no more. Without it
/// a year is only claimed where no other is possible, or where a settled line stands near: 30/12 above 14/12/2020 is of
/// that December. 29/1 above it may be of any later year.
struct DigestChoices {
    /// For each line the option that is settled.
    private(set) var chosen: [Int?]
    /// For each line with a day that is not settled, the options that remain.
    private(set) var open: [[Int]]
    /// For each line whether it stands out of order.
    let isOut: [Bool]
    /// For each line what each of its options costs in the best solution.
    let costs: [[Int]]

    private let lines: [DigestLine]

    init(_ lines: [DigestLine], newest: CalendarDay?) {
        self.lines = lines
        let best = DigestSolver(lines, newest: newest).costs()
        let possible = DigestSolver(lines, newest: newest, dayCost: 0).costs()
        costs = best.options
        let cheapest = lines.indices.map { line in
            best.options[line].indices.filter { best.options[line][$0] == best.best }
        }
        isOut = lines.indices.map { best.breaks[$0] == best.best && !lines[$0].options.isEmpty }
        chosen = Array(repeating: nil, count: lines.count)
        open = Array(repeating: [], count: lines.count)
        for line in lines.indices where !lines[line].options.isEmpty {
            let feasible = possible.options[line].indices.filter { possible.options[line][$0] == possible.best }
            if isOut[line] {
                open[line] = nearest(of: line, to: best.options[line])
            } else if newest != nil {
                open[line] = cheapest[line]
            } else {
                open[line] = feasible.isEmpty ? cheapest[line] : feasible
            }
            guard open[line].count == 1, !isOut[line] else { continue }
            // A year that only holds as long as no line is out of order is not proven.
            let nearlyFeasible = possible.options[line].indices.filter {
                possible.options[line][$0] <= possible.best + DigestLine.softBreak
            }
            if newest != nil || nearlyFeasible.count <= 1 {
                settle(line, open[line][0])
            } else {
                open[line] = nearlyFeasible
            }
        }
        if newest == nil { settleNeighbours(cheapest) }
    }
}

private extension DigestChoices {
    /// In days. Settled lines that far away settle a line without an upper or lower bound; a line between that prints no
    /// day counts as a month.
    static let near = 60
    static let gap = 30

    mutating func settle(_ line: Int, _ option: Int) {
        chosen[line] = option
        open[line] = []
    }

    /// The options of a line out of order that cost least, in any order.
    func nearest(of line: Int, to costs: [Int]) -> [Int] {
        let reachable = costs.indices.filter { costs[$0] < DigestSolver.impossible }
        let ranked = reachable.sorted { costs[$0] == costs[$1] ? $0 < $1 : costs[$0] < costs[$1] }
        return ranked.isEmpty ? Array(costs.indices.suffix(2)) : Array(ranked.prefix(2))
    }

    /// Settles the lines near to settled ones, where the best solution has one year for them, until none is left.
    mutating func settleNeighbours(_ cheapest: [[Int]]) {
        var changed = true
        while changed {
            changed = false
            // Down and up, so that a long row of lines is settled at once.
            for line in Array(lines.indices) + lines.indices.reversed()
            where chosen[line] == nil && !isOut[line] && cheapest[line].count == 1 {
                let option = cheapest[line][0]
                guard open[line].contains(option), isNearSettled(line, option) else { continue }
                settle(line, option)
                changed = true
            }
        }
    }

    func isNearSettled(_ line: Int, _ option: Int) -> Bool {
        let day = lines[line].options[option].day.number
        return [line - 1, line + 1].contains { first in
            let step = first - line
            var other = first
            var distance = 0
            while lines.indices.contains(other), lines[other].options.isEmpty, distance <= DigestChoices.near {
                distance += DigestChoices.gap
                other += step
            }
            guard lines.indices.contains(other), let settled = chosen[other] else { return false }
            return distance + abs(lines[other].options[settled].day.number - day) <= DigestChoices.near
        }
    }
}
