import Model

/// Between which days each line of a digest was written: not before the lines below it, not after those above.
struct DigestRanges {
    /// By line; `nil` where nothing is known.
    let ranges: [DayRange?]

    init(_ lines: [DigestLine], choices: DigestChoices, newest: CalendarDay?) {
        let own = lines.indices.map { DigestRanges.own(of: lines[$0], choice: choices.chosen[$0]) }
        var latest = newest?.number ?? DaySet.never
        var upper: [Int] = []
        for range in own {
            if range.upperBound < latest { latest = range.upperBound }
            upper.append(latest)
        }
        var earliest = -DaySet.never
        var lower: [Int] = []
        for (number, range) in own.enumerated().reversed() {
            // A floor above the newest line is some mistake.
            if range.lowerBound > earliest, range.lowerBound <= upper[0] { earliest = range.lowerBound }
            lower.append(number < own.count ? earliest : 0)
        }
        lower.reverse()
        ranges = lines.indices.map { DigestRanges.range(from: lower[$0], to: upper[$0], own: own[$0]) }
    }
}

private extension DigestRanges {
    /// What the line itself leaves open.
    static func own(of line: DigestLine, choice: Int?) -> ClosedRange<Int> {
        guard let first = line.days.ranges.first?.lowerBound, let last = line.days.ranges.last?.upperBound else {
            return -DaySet.never...DaySet.never
        }
        guard let choice else { return first...last }
        let writing = line.options[choice].writing
        let low = max(first, writing.lowerBound)
        return low...max(low, min(last, writing.upperBound))
    }

    /// The range between the neighbours; a line's own days where they contradict it.
    static func range(from lower: Int, to upper: Int, own: ClosedRange<Int>) -> DayRange? {
        let low = lower <= upper ? lower : own.lowerBound
        let high = lower <= upper ? upper : own.upperBound
        return DaySet([low...high]).hull
    }
}
