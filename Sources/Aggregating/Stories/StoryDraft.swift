import Model

/// An event while its tellings are being gathered.
struct StoryDraft {
    private(set) var tellings: [(telling: Telling, narrowing: DateNarrowing?)]
    /// The days of the most exact telling, the first one.
    let days: DayRange?
    private(set) var figures: Figures

    init(_ telling: Telling) {
        tellings = [(telling, nil)]
        days = telling.days
        figures = telling.figures
    }

    /// The first telling, which gives the event its date.
    var lead: Telling { tellings[0].telling }

    mutating func add(_ telling: Telling, narrowing: DateNarrowing?) {
        tellings.append((telling, narrowing))
        figures.add(telling.figures)
    }

    /// Whether some day may be that of the event and lie in `other`, which is no more exact.
    func overlaps(_ other: DayRange) -> Bool {
        guard let first = days?.first, let last = days?.last, let from = other.first, let to = other.last else {
            return false
        }
        return first <= to && from <= last
    }

    /// Whether both are days, at most that many apart.
    func isNear(_ other: DayRange, days limit: Int) -> Bool {
        guard let day = days?.first, days?.last == day, let second = other.first, other.last == second else {
            return false
        }
        return abs(day.number - second.number) <= limit
    }
}
