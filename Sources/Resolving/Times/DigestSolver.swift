import Model

/// Finds the years of a digest's lines jointly, the newest line first.
///
/// A line is written on the day that it prints or a little later, and never after the line above it. Of all ways to
/// choose the years, the best has the fewest lines out of order and spans the fewest days. Choosing line by line, the
/// nearest year before the line above, would read 11/12 under 14/12/2020 as 2020 whatever stands below.
///
/// The lines are walked from the oldest up. All that the lines above need to know is the day before which they cannot
/// have been written, so a dynamic programme over those days finds the costs of all choices in a moment.
struct DigestSolver {
    /// What choosing each option costs in the best way to choose the others.
    struct Costs {
        /// For each line, of each of its options; infinite where it cannot be taken.
        let options: [[Int]]
        /// For each line, of its standing out of order.
        let breaks: [Int]
        let best: Int
    }

    static let impossible = Int.max / 4

    private let lines: [DigestLine]
    /// The day of the newest line, where the keeper states it.
    private let newest: Int?
    /// What a day of the span costs; 0 to ask for what is possible at all.
    private let dayCost: Int

    init(_ lines: [DigestLine], newest: CalendarDay?, dayCost: Int = 1) {
        self.lines = lines
        self.newest = newest?.number
        self.dayCost = dayCost
    }

    func costs() -> Costs {
        var layers: [[State: Int]] = [[State(earliest: -DaySet.never, hasBegun: false): 0]]
        var steps: [[Step]] = []
        for line in lines.reversed() where !line.isSilent {
            let made = self.steps(through: line, from: layers[layers.count - 1])
            steps.append(made)
            layers.append(cheapest(made, from: layers[layers.count - 1]))
        }
        return costs(of: steps, from: layers)
    }
}

private extension DigestSolver {
    /// What the lines so far mean for those above.
    struct State: Hashable, Comparable {
        /// No line above was written before that day.
        let earliest: Int
        /// Whether one of them prints a day, so that the span is counted.
        let hasBegun: Bool

        static func < (lhs: State, rhs: State) -> Bool {
            (lhs.earliest, lhs.hasBegun ? 1 : 0) < (rhs.earliest, rhs.hasBegun ? 1 : 0)
        }
    }

    /// A choice at one line; `option` is `nil` where the line stands out of order, or prints no day.
    struct Step {
        let from: State
        let to: State
        let option: Int?
        let isBreak: Bool
        let cost: Int
    }

    /// So many states are kept at a line; a page of honest dates has a few dozen. A page of 100,000 lines shall not take
    /// more room than one of a hundred.
    var mostStates: Int { max(4, min(400, 40_000 / max(1, lines.count))) }

    func steps(through line: DigestLine, from states: [State: Int]) -> [Step] {
        states.keys.sorted().flatMap { state in
            var steps = [Step(from: state, to: state, option: nil, isBreak: true, cost: line.breakCost)]
            if line.options.isEmpty {
                if let day = line.days.first(notBefore: state.earliest), isInTime(day) {
                    steps.append(step(from: state, to: day, option: nil, begins: state.hasBegun))
                }
            }
            for (number, option) in line.options.enumerated() {
                let days = line.days.intersection(DaySet([option.writing]))
                guard let day = days.first(notBefore: state.earliest), isInTime(day) else { continue }
                steps.append(step(from: state, to: day, option: number, begins: true))
            }
            return steps
        }
    }

    func isInTime(_ day: Int) -> Bool { newest.map { day <= $0 } ?? true }

    func step(from state: State, to day: Int, option: Int?, begins: Bool) -> Step {
        Step(
            from: state, to: State(earliest: day, hasBegun: begins), option: option, isBreak: false,
            cost: state.hasBegun ? (day - state.earliest) * dayCost : 0)
    }

    func cheapest(_ steps: [Step], from states: [State: Int]) -> [State: Int] {
        var next: [State: Int] = [:]
        for step in steps {
            let cost = (states[step.from] ?? DigestSolver.impossible) + step.cost
            if cost < next[step.to] ?? DigestSolver.impossible { next[step.to] = cost }
        }
        guard next.count > mostStates else { return next }
        let kept = next.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value < $1.value }.prefix(mostStates)
        return Dictionary(uniqueKeysWithValues: kept.map { ($0.key, $0.value) })
    }

    /// Goes back down from the top, adding to each choice what comes before it and behind it.
    func costs(of steps: [[Step]], from layers: [[State: Int]]) -> Costs {
        var rest: [State: Int] = [:]
        for state in layers[layers.count - 1].keys {
            // The page reaches up to its newest line.
            rest[state] = state.hasBegun ? (newest.map { ($0 - state.earliest) * dayCost } ?? 0) : 0
        }
        let best = layers[layers.count - 1].map { $0.value + (rest[$0.key] ?? 0) }.min() ?? 0
        var options: [[Int]] = []
        var breaks: [Int] = []
        var number = steps.count
        for line in lines {
            if line.isSilent {
                options.append([])
                breaks.append(best)
                continue
            }
            number -= 1
            let layer = steps[number]
            var optionCosts = Array(repeating: DigestSolver.impossible, count: line.options.count)
            var breakCost = DigestSolver.impossible
            var below: [State: Int] = [:]
            for step in layer {
                guard let before = layers[number][step.from], let after = rest[step.to] else { continue }
                below[step.from] = min(below[step.from] ?? DigestSolver.impossible, step.cost + after)
                let cost = before + step.cost + after
                if let option = step.option { optionCosts[option] = min(optionCosts[option], cost) }
                if step.isBreak { breakCost = min(breakCost, cost) }
            }
            rest = below
            options.append(optionCosts)
            breaks.append(breakCost)
        }
        return Costs(options: options, breaks: breaks, best: best)
    }
}
