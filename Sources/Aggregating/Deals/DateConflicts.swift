import Model

/// Finds steps of a deal that happen once, and of which the sources give dates that can't all be true.
///
/// Two days of one contract far apart contradict each other. So does an agreement on a day by which somebody had already
/// declared it, or the contract above it: “Hôm 12/9 … thông qua thỏa thuận” beside “Đến tháng 7/2017, Nga tuyên bố đã ký
/// kết thỏa thuận”.
struct DateConflicts {
    /// Dates more than a year apart belong to two contracts.
    private static let sameContract = 366

    private let rules: DealRules

    init(_ rules: DealRules) {
        self.rules = rules
    }

    /// The conflicts, in the order of the types and of the batches.
    func conflicts(of steps: [DealStep]) -> [Conflict] {
        let batches = Dictionary(grouping: steps.compactMap(placed)) { $0.step.event.batch ?? 0 }
        return rules.single.sorted { $0.rawValue < $1.rawValue }.flatMap { type in
            batches.keys.sorted().compactMap { conflict(type, among: batches[$0] ?? []) }
        }
    }
}

private extension DateConflicts {
    /// A step with its place in time.
    struct Placed {
        let step: DealStep
        /// Its days; `nil` where it is only known by when it was told.
        let days: (first: CalendarDay, last: CalendarDay)?
        /// The last day on which it can have happened.
        let latest: CalendarDay
        let date: DealDate
        /// Who dates it.
        let evidence: [EventReference]
    }

    func placed(_ step: DealStep) -> Placed? {
        guard rules.single.contains(step.story.type), step.modality == .actual, step.event.tie == .parties,
            step.event.track == .commercial
        else { return nil }
        if let time = step.story.time {
            guard let date = time.knownDate, let first = time.days?.first, let last = time.days?.last else {
                return nil
            }
            return Placed(
                step: step, days: (first, last), latest: last, date: DealDate(date),
                evidence: evidence(of: step) { $0.time != nil })
        }
        let told = step.tellings.compactMap(\.event.told).filter { !$0.date.lacksYear }
            .compactMap { told in told.days?.last.map { (told: told, last: $0) } }
        guard let first = told.min(by: { $0.last < $1.last }) else { return nil }
        return Placed(
            step: step, days: nil, latest: first.last, date: DealDate(first.told.date, isLatest: true),
            evidence: evidence(of: step) { $0.told == first.told })
    }

    func evidence(of step: DealStep, where isDated: (EventMention) -> Bool) -> [EventReference] {
        step.tellings.filter { isDated($0.event) }.map(\.reference)
    }

    /// The dates of all steps of `type` that another step contradicts, and of those others.
    func conflict(_ type: EventType, among steps: [Placed]) -> Conflict? {
        let own = steps.filter { $0.step.story.type == type && $0.days != nil }
        let late = own.filter { step in steps.contains { contradicts(step, $0) } }
        let isLate = Set(late.map(\.step.story.id))
        let sides = steps.filter { step in
            isLate.contains(step.step.story.id) || late.contains { contradicts($0, step) }
        }
        return Conflict.between(
            .date, type, sides.map { Conflict.Side(statement: .date($0.date), evidence: $0.evidence) })
    }

    /// Whether `step`, which has a date, comes too late for what is told of `other`: the same step, or one above it.
    func contradicts(_ step: Placed, _ other: Placed) -> Bool {
        guard let days = step.days, isNoHigher(step.step, than: other.step) else { return false }
        let gap: Int
        if let others = other.days, step.step.story.type == other.step.story.type {
            gap = max(days.first.number - others.last.number, others.first.number - days.last.number)
            let isDay = days.first == days.last && others.first == others.last
            guard gap > (isDay ? limit(step) : 0) else { return false }
        } else {
            gap = days.first.number - other.latest.number
            guard gap > (other.days == nil ? 0 : limit(other)) else { return false }
        }
        return gap < DateConflicts.sameContract
    }

    func isNoHigher(_ step: DealStep, than other: DealStep) -> Bool {
        if step.story.type == other.story.type { return true }
        guard let height = step.event.rung?.height, let top = other.event.rung?.height else { return false }
        return height < top
    }

    func limit(_ step: Placed) -> Int { rules.daysApartByType[step.step.story.type] ?? rules.daysApart }
}
