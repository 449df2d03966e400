import Model

/// Tells when an article was written: by its keeper's field, or by what it says of itself.
///
/// Without a field, the day of its lead is looked for in the years that everything else leaves open. An article with
/// `"hôm 6/12"` that tells of July 2019 as past and of early 2020 as planned is of 2019-12-06.
struct ArticleDater {
    private let times: [PlacedTime]
    private let clues: [DateClue]

    init(times: [PlacedTime], clues: [DateClue]) {
        self.times = times
        self.clues = clues
    }

    /// When it was published, and the day from which its times are seen.
    func publication(stated: CalendarDate?) -> (publication: PublicationDate, reference: DateReference) {
        if let stated { return ArticleDater.publication(on: stated) }
        guard let lead = LeadDay(times) else { return withoutLead() }
        let certain = clues.days(atLeast: .office)
        let years = lead.years(within: certain.days)
        if let years, years.count == 1, let day = lead.day(in: years[0]), let writing = lead.writing(in: years[0]) {
            return dated(lead, on: day, writing: writing, by: certain)
        }
        return undated(lead, in: years, certain: certain.days)
    }

    static func publication(on date: CalendarDate) -> (publication: PublicationDate, reference: DateReference) {
        let stated = EDTFDate(date)
        let evidence = [DateEvidence(basis: .document, span: nil, range: stated.days)]
        let days = [stated.days?.last, stated.days?.first].compactMap { $0 }
        return (
            PublicationDate(date: stated, range: stated.days, basis: .document, evidence: evidence),
            DateReference(
                date.day == nil ? days : Array(days.prefix(1)), isExact: date.day != nil, basis: .document,
                evidence: evidence)
        )
    }
}

extension LeadDay {
    /// The years in which the text may have been written on one of `days`; `nil` where these have an open end.
    func years(within days: DaySet) -> [Int]? {
        guard days.isBounded, let first = days.hull?.first, let last = days.hull?.last else { return nil }
        let years = (first.date.year - 1...last.date.year).filter { year in
            guard let writing = writing(in: year) else { return false }
            return !days.intersection(DaySet([writing])).isEmpty
        }
        return fittingWeekday(years)
    }

    /// Whether it is only the weekday beside the day that leaves one of several years.
    func needsWeekday(within days: DaySet) -> Bool {
        guard let weekday = time.weekday, let years = years(within: days), years.count == 1 else { return false }
        let others = (years[0] - 6...years[0] + 6).filter { year in
            writing(in: year).map { !days.intersection(DaySet([$0])).isEmpty } == true
        }
        return others.contains { day(in: $0)?.weekday != weekday }
    }

    /// Those of the years in which the day falls on the weekday that is printed beside it; all where none is.
    func fittingWeekday(_ years: [Int]) -> [Int] {
        guard let weekday = time.weekday else { return years }
        let fitting = years.filter { day(in: $0)?.weekday == weekday }
        return fitting.isEmpty ? years : fitting
    }
}

private extension ArticleDater {
    func dated(
        _ lead: LeadDay, on day: CalendarDay, writing: ClosedRange<Int>, by certain: (days: DaySet, used: [DateClue])
    ) -> (publication: PublicationDate, reference: DateReference) {
        let written = CalendarDay(number: writing.lowerBound)
        let basis = basis(of: lead)
        let evidence = evidence(of: lead) + certain.used.map(\.evidence)
        return (
            PublicationDate(
                date: EDTFDate(written), range: certain.days.intersection(DaySet([writing])).hull, basis: basis,
                evidence: evidence),
            DateReference([written], isExact: lead.isExact, basis: basis, evidence: evidence)
        )
    }

    /// The weakest of the clues without which the year would stay open.
    func basis(of lead: LeadDay) -> DateBasis {
        let ladder: [(basis: DateBasis, allowed: Set<DateBasis>)] = [
            (.context, [.context]), (.anchor, [.context, .anchor]), (.officeHolder, [.context, .officeHolder]),
        ]
        if lead.needsWeekday(within: clues.days(atLeast: .office).days) { return .weekday }
        let step = ladder.first { step in
            let days = clues.filter { step.allowed.contains($0.basis) }.days(atLeast: .office).days
            return lead.years(within: days)?.count == 1
        }
        return step?.basis ?? .officeHolder
    }

    func undated(
        _ lead: LeadDay, in years: [Int]?, certain: DaySet
    ) -> (publication: PublicationDate, reference: DateReference) {
        let likely = lead.years(within: clues.days(atLeast: .hint).days)
        // One year that is only likely is none to claim, nor a list.
        let listed = (likely.map { $0.count > 1 } == true ? likely : years.flatMap { $0.count > 1 ? $0 : nil }) ?? []
        let days = listed.prefix(DateResolver.mostAlternatives).compactMap { lead.day(in: $0) }
        let evidence = evidence(of: lead) + clues.days(atLeast: .office).used.map(\.evidence)
        return (
            PublicationDate(
                date: nil, range: certain.hull, basis: .unknown, alternatives: days.map { EDTFDate($0) },
                evidence: evidence),
            days.isEmpty
                ? DateReference.anyYear(of: lead.time.asWritten, isExact: lead.daysBefore == 0)
                : DateReference(days, basis: .unknown, evidence: evidence)
        )
    }

    func withoutLead() -> (publication: PublicationDate, reference: DateReference) {
        let certain = clues.days(atLeast: .office)
        guard let range = certain.days.hull else { return (.unknown, .unknown) }
        let evidence = certain.used.map(\.evidence)
        let basis = certain.used.last?.basis ?? .unknown
        var date: EDTFDate?
        if let first = range.first?.date, let last = range.last?.date, first.year == last.year {
            date = EDTFDate(EDTFDate.Point(.known(first.year), first.month == last.month ? .month(first.month) : .none))
        }
        return (
            PublicationDate(date: date, range: range, basis: date == nil ? .unknown : basis, evidence: evidence),
            DateReference.within(range, basis: basis, evidence: evidence)
        )
    }

    func evidence(of lead: LeadDay) -> [DateEvidence] {
        [DateEvidence(basis: .context, span: lead.time.expression.span, source: lead.time.expression.rule)]
    }
}
