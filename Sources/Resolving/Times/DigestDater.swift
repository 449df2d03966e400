import Model

/// Tells when each line of a digest was written, from all its lines together.
struct DigestDater {
    /// What is known of one line.
    struct Result {
        let publication: PublicationDate
        let reference: DateReference
        let isOutOfOrder: Bool
    }

    /// What a line says by itself.
    struct Teaser {
        let lead: LeadDay?
        let pinned: PlacedTime?
        let clues: [DateClue]
        /// The days of the events of which the line speaks.
        let events: [CalendarDay]
    }

    private let teasers: [Teaser]
    private let stated: CalendarDate?

    init(times: [[PlacedTime]], clues: [[DateClue]], stated: CalendarDate?) {
        self.stated = stated
        teasers = zip(times, clues).map { times, clues in
            Teaser(
                lead: LeadDay(times, takingPlans: true),
                pinned: times.first {
                    $0.calendar.isComplete && $0.asWritten.isDay && $0.tense != .future && !$0.looksBack
                },
                clues: clues,
                events: clues.filter { $0.basis == .anchor }.compactMap { $0.evidence.range?.first })
        }
    }

    func results() -> [Result] {
        let newest = stated.flatMap { EDTFDate($0).days?.last }
        guard let years = years(upTo: newest) else { return teasers.map(lonely) }
        let lines = teasers.map { teaser in
            DigestLine(
                days: teaser.clues.days(atLeast: .office).days, lead: teaser.lead,
                pinned: teaser.lead == nil ? teaser.pinned?.asWritten.days?.first : nil, years: years, newest: newest)
        }
        let choices = DigestChoices(lines, newest: newest)
        let ranges = DigestRanges(lines, choices: choices, newest: newest).ranges
        return teasers.indices.map { result(of: $0, lines[$0], choices: choices, range: ranges[$0]) }
    }
}

private extension DigestDater {
    /// With nothing known of the year, so many are tried beyond those that are named, for one of them to be the only
    /// possible one is then no accident.
    static let margin = 2
    static let mostYears = 20

    /// The years in which lines may have been written; `nil` where nothing tells.
    func years(upTo newest: CalendarDay?) -> ClosedRange<Int>? {
        if let newest { return (newest.date.year - DigestDater.mostYears / 2)...newest.date.year }
        var named: [Int] = []
        for teaser in teasers {
            if let year = teaser.pinned?.asWritten.year { named.append(year) }
            for clue in teaser.clues where clue.weight >= .office {
                named += [clue.days.hull?.first, clue.days.hull?.last].compactMap { $0?.date.year }
            }
        }
        guard let first = named.min(), let last = named.max() else { return nil }
        let latest = last + DigestDater.margin
        return max(first - DigestDater.margin, latest - DigestDater.mostYears)...latest
    }

    /// A line of a digest that tells nothing of its years.
    func lonely(_ teaser: Teaser) -> Result {
        let reference = teaser.lead.map {
            DateReference.anyYear(of: $0.time.asWritten, isExact: $0.daysBefore == 0)
        }
        return Result(publication: .unknown, reference: reference ?? .unknown, isOutOfOrder: false)
    }

    func result(of number: Int, _ line: DigestLine, choices: DigestChoices, range: DayRange?) -> Result {
        let teaser = teasers[number]
        let used = teaser.clues.days(atLeast: .office).used.map(\.evidence)
        let leadEvidence = (teaser.lead?.time ?? teaser.pinned).map {
            DateEvidence(basis: .listOrder, span: $0.expression.span, source: $0.expression.rule)
        }
        let evidence = [leadEvidence].compactMap { $0 } + used
        let isExact = teaser.lead?.isExact == true
        if let chosen = choices.chosen[number] {
            let option = line.options[chosen]
            let isPlanned = teaser.lead?.isPlanned == true
            let written = isPlanned ? option.day : CalendarDay(number: option.writing.lowerBound)
            let basis = basis(of: teaser, line)
            return Result(
                publication: PublicationDate(
                    date: isPlanned ? nil : EDTFDate(written), range: range, basis: basis, evidence: evidence),
                reference: DateReference([written], isExact: isExact, basis: basis, evidence: evidence),
                isOutOfOrder: false)
        }
        let open = choices.open[number].map { option in
            let day = line.options[option].day
            return (day: day, rank: (choices.costs[number][option], distance(of: day, to: teaser.events), day.number))
        }.sorted { $0.rank < $1.rank }.map(\.day)
        guard open.isEmpty else { return undecided(teaser, open, range: range, isOut: choices.isOut[number], evidence) }
        return undated(number, teaser, range: range, evidence: evidence)
    }

    /// What an event made newsworthy was written soon after it.
    func distance(of day: CalendarDay, to events: [CalendarDay]) -> Int {
        events.filter { $0 <= day }.map { day.number - $0.number }.min() ?? DaySet.never
    }

    /// The line's own words, where they leave one year; else the order of the lines.
    func basis(of teaser: Teaser, _ line: DigestLine) -> DateBasis {
        if teaser.lead == nil { return .explicit }
        guard line.options.count == 1 else { return .listOrder }
        return teaser.clues.filter { $0.weight >= .office }.map(\.basis).contains(.anchor)
            ? .anchor : teaser.clues.contains { $0.basis == .officeHolder } ? .officeHolder : .context
    }

    func undecided(
        _ teaser: Teaser, _ open: [CalendarDay], range: DayRange?, isOut: Bool, _ evidence: [DateEvidence]
    ) -> Result {
        let listed = open.count <= DateResolver.mostAlternatives
        let days = Array(open.prefix(DateResolver.mostAlternatives))
        return Result(
            publication: PublicationDate(
                date: nil, range: range, basis: .unknown, alternatives: days.map { EDTFDate($0) }, evidence: evidence),
            reference: DateReference(days, isListed: listed || isOut, basis: .unknown, evidence: evidence),
            isOutOfOrder: isOut)
    }

    func undated(_ number: Int, _ teaser: Teaser, range: DayRange?, evidence: [DateEvidence]) -> Result {
        if number == 0, let stated {
            let (publication, reference) = ArticleDater.publication(on: stated)
            return Result(
                publication: publication,
                reference: DateReference(reference.days, basis: .document, evidence: reference.evidence),
                isOutOfOrder: false)
        }
        return Result(
            publication: PublicationDate(date: nil, range: range, basis: range == nil ? .unknown : .listOrder),
            reference: DateReference.within(range, basis: .listOrder, evidence: evidence), isOutOfOrder: false)
    }
}
