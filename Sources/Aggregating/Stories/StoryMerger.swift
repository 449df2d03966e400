import Model

/// Puts the tellings of one event together.
///
/// Tellings are compared only where kind, modality and parties are the same. Of those that have dates the most exact come
/// first, and each later one joins the event within whose days it falls: “tháng 7/2019” joins 12/7/2019. Where several do,
/// it stays by itself, for nothing says which it means. A telling without a year joins where just one of its years is
/// known, and one without any date where the deal has just one such event; both are kept as narrowings. The other
/// tellings without a date are one event whose time is not known.
struct StoryMerger {
    private let rules: DealRules

    init(_ rules: DealRules) {
        self.rules = rules
    }

    /// The events that `tellings` of one key tell, which stand in the order of the archive.
    func drafts(of tellings: [Telling]) -> [StoryDraft] {
        var drafts: [StoryDraft] = []
        // The sort is made stable by the order of the archive.
        let dated = tellings.enumerated().filter { $0.element.length != nil && !$0.element.lacksYear }
            .sorted { lhs, rhs in
                lhs.element.order == rhs.element.order
                    ? lhs.offset < rhs.offset : lhs.element.order < rhs.element.order
            }.map(\.element)
        for telling in dated { addDated(telling, to: &drafts) }
        let exact = drafts.indices
        var open: [StoryDraft] = []
        // Those with the fewest years left come first.
        let yearless = tellings.enumerated().filter { $0.element.lacksYear }
            .sorted { ($0.element.yearsLeft, $0.offset) < ($1.element.yearsLeft, $1.offset) }.map(\.element)
        for telling in yearless { addOpen(telling, to: &drafts, within: exact, or: &open) }
        for telling in tellings where telling.event.time == nil {
            addUndated(telling, to: &drafts, within: exact, or: &open)
        }
        return drafts + open
    }
}

private extension Telling {
    /// Whether its year is not stated, also where there is a likeliest one.
    var lacksYear: Bool { event.time?.date.lacksYear ?? false || event.time != nil && days == nil }

    /// The number of years that remain possible; where nothing is known of them, more than any number.
    var yearsLeft: Int {
        let count = event.time?.alternatives.count ?? 0
        return count == 0 ? .max : count
    }

    /// Whether both tell one day, or month, whose year may be the same: twins of one passage, or with a year in common.
    func mayShareYear(with other: Telling) -> Bool {
        guard let mine = event.time, let theirs = other.event.time, mine.date == theirs.date else { return false }
        if passage == other.passage || mine == theirs { return true }
        return mine.alternatives.contains { theirs.alternatives.contains($0) }
    }

    /// The shorter the time, the earlier in line; then by its first day.
    var order: (Int, Int) { (length ?? .max, days?.first?.number ?? .max) }
}

private extension StoryMerger {
    func addDated(_ telling: Telling, to drafts: inout [StoryDraft]) {
        guard let days = telling.days else { return }
        let limit = rules.daysApartByType[telling.key.type] ?? rules.daysApart
        let fitting = drafts.indices.filter { drafts[$0].overlaps(days) }
        let near = fitting.isEmpty ? drafts.indices.filter { drafts[$0].isNear(days, days: limit) } : fitting
        let same = near.first { drafts[$0].days == days } ?? (near.count == 1 ? near.first : nil)
        guard let place = same else {
            drafts.append(StoryDraft(telling))
            return
        }
        let lead = drafts[place].lead
        let isNarrower = lead.length ?? 0 < telling.length ?? 0
        drafts[place].add(
            telling,
            narrowing: isNarrower
                ? DateNarrowing(reason: .within, told: telling.event.time?.date, source: lead.reference) : nil)
    }

    /// Adds a telling whose year is open.
    func addOpen(
        _ telling: Telling, to drafts: inout [StoryDraft], within exact: Range<Int>, or open: inout [StoryDraft]
    ) {
        guard let time = telling.event.time else { return }
        let fitting = exact.filter { drafts[$0].fits(time) }
        if fitting.count == 1, let place = fitting.first {
            let source = drafts[place].lead.reference
            drafts[place].add(
                telling, narrowing: DateNarrowing(reason: .year, told: time.date, source: source))
        } else if let place = open.firstIndex(where: { $0.lead.mayShareYear(with: telling) }) {
            let lead = open[place].lead
            open[place].add(
                telling,
                narrowing: lead.event.time == time
                    ? nil : DateNarrowing(reason: .year, told: time.date, source: lead.reference))
        } else {
            open.append(StoryDraft(telling))
        }
    }

    /// Adds a telling without any date.
    func addUndated(
        _ telling: Telling, to drafts: inout [StoryDraft], within exact: Range<Int>, or open: inout [StoryDraft]
    ) {
        let isSingle = rules.single.contains(telling.key.type) && telling.key.modality == .actual
        let known = isSingle ? exact.filter { !telling.wasWritten(before: drafts[$0]) } : []
        if known.count == 1, exact.count == 1, let place = known.first,
            drafts[place].figures.agrees(with: telling.figures)
        {
            let source = drafts[place].lead.reference
            drafts[place].add(telling, narrowing: DateNarrowing(reason: .onlyOne, told: nil, source: source))
        } else if let place = open.firstIndex(where: {
            $0.lead.event.time == nil && $0.figures.agrees(with: telling.figures)
        }) {
            open[place].add(telling, narrowing: nil)
        } else {
            open.append(StoryDraft(telling))
        }
    }
}

private extension Telling {
    /// Whether its article, or who is quoted in it, speaks of it before the event of `draft`.
    func wasWritten(before draft: StoryDraft) -> Bool {
        guard let latest = latestDay, let day = draft.days?.first else { return false }
        return latest < day
    }
}

private extension StoryDraft {
    /// Whether its days are among those that `time`, which states no year, may mean.
    func fits(_ time: EventMention.TimeReading) -> Bool {
        if !time.alternatives.isEmpty {
            return time.alternatives.contains { $0.days.map(overlaps) ?? false }
        }
        guard let year = days?.first?.date.year else { return false }
        return time.date.inYear(year).days.map(overlaps) ?? false
    }
}
