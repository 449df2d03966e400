import Model

/// The years that a time has in common with one beside it: `"từ ngày 3/5 đến 10/6/2019"`, `"Năm 2016, ngày 15/7"`.
struct NeighbourYears: Sendable {
    private let joiners: Set<[UInt8]>
    private let yearJoiners: Set<[UInt8]>

    init(_ rules: DatingRules) {
        joiners = Set(rules.joiners.map { LetterCase.lowercased(Array($0.utf8)) })
        yearJoiners = Set(rules.yearJoiners.map { LetterCase.lowercased(Array($0.utf8)) })
    }

    /// By the number of the time, its year and the words that give it.
    func years(of times: [PlacedTime], lower: [UInt8]) -> [TextSpan: (year: Int, evidence: DateEvidence)] {
        var years: [TextSpan: (year: Int, evidence: DateEvidence)] = [:]
        for (time, next) in zip(times, times.dropFirst()).reversed() where time.calendar.lacksYearOnly {
            guard time.sentence == next.sentence,
                let nextYear = next.asWritten.year ?? years[next.expression.span]?.year,
                next.calendar.isComplete || years[next.expression.span] != nil,
                next.asWritten.start.month != nil, joiners.contains(gap(between: time, next, lower: lower))
            else { continue }
            let isLater =
                time.asWritten.inYear(nextYear).days?.first.flatMap { first in
                    next.asWritten.inYear(nextYear).days?.last.map { first > $0 }
                } ?? false
            years[time.expression.span] = (isLater ? nextYear - 1 : nextYear, evidence(next))
        }
        for (year, time) in zip(times, times.dropFirst())
        where time.calendar.lacksYearOnly && years[time.expression.span] == nil {
            guard year.sentence == time.sentence, year.calendar.isComplete, year.asWritten.end == nil,
                year.asWritten.start.detail == .none, let number = year.asWritten.year,
                yearJoiners.contains(gap(between: year, time, lower: lower))
            else { continue }
            years[time.expression.span] = (number, evidence(year))
        }
        return years
    }

    private func evidence(_ time: PlacedTime) -> DateEvidence {
        DateEvidence(
            basis: .context, span: time.expression.span, source: time.expression.rule, range: time.asWritten.days)
    }

    /// The words between two times, without the spaces round them; empty where they are many.
    private func gap(between time: PlacedTime, _ next: PlacedTime, lower: [UInt8]) -> [UInt8] {
        let start = time.expression.span.end
        let end = next.expression.span.start
        guard start < end, end - start <= 24 else { return [] }
        let space = UInt8(ascii: " ")
        return Array(lower[start..<end].drop { $0 == space }.reversed().drop { $0 == space }.reversed())
    }
}
