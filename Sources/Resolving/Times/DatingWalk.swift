import Model

/// Dates the times of a document one after the other, for some are told from the one before: `"một ngày sau"`.
struct DatingWalk {
    private let years: [TextSpan: (year: Int, evidence: DateEvidence)]
    private let events: EventYears
    /// Whether each paragraph is an article of its own.
    private let endsAtParagraphs: Bool

    init(
        years: [TextSpan: (year: Int, evidence: DateEvidence)], events: EventYears, endsAtParagraphs: Bool = false
    ) {
        self.years = years
        self.events = events
        self.endsAtParagraphs = endsAtParagraphs
    }

    /// The dated `times`, each seen from the day of its paragraph.
    func mentions(
        of times: [PlacedTime], from reference: (Int) -> DateReference, isOutOfOrder: (Int) -> Bool = { _ in false }
    ) -> [TimeMention] {
        var mentions: [TimeMention] = []
        var paragraph = -1
        var previous: TimeMention?
        var previousDay: TimeMention?
        for time in times {
            if time.paragraph != paragraph, endsAtParagraphs { (previous, previousDay) = (nil, nil) }
            paragraph = time.paragraph
            // "cùng ngày" asks for a day, whatever month was named in between.
            let last = time.expression.form.day == nil ? previous : previousDay ?? previous
            var mention = self.mention(of: time, from: reference(paragraph), after: last)
            if isOutOfOrder(paragraph), time.isReportedDay { mention = mention.noting(.orderBreak) }
            mentions.append(mention)
            previous = mention
            if mention.date.start.hasDay { previousDay = mention }
        }
        return mentions
    }
}

private extension DatingWalk {
    func mention(of time: PlacedTime, from reference: DateReference, after previous: TimeMention?) -> TimeMention {
        if time.expression.form.origin == .previousExpression {
            return TimeDater(time, seenFrom: previous.map(DatingWalk.reference) ?? .unknown).mention()
        }
        if let joined = years[time.expression.span] {
            return TimeDater(time, seenFrom: reference)
                .mention(in: joined.year, basis: .context, evidence: [joined.evidence])
        }
        if let event = events.year(of: time, seenFrom: reference) {
            return TimeDater(time, seenFrom: reference)
                .mention(in: event.year, basis: .anchor, evidence: [event.evidence])
        }
        return TimeDater(time, seenFrom: reference).mention()
    }

    /// The day from which `"một ngày sau"` is counted.
    static func reference(_ mention: TimeMention) -> DateReference {
        if let first = mention.date.days?.first {
            return DateReference(
                [first], isExact: mention.date.isDay, basis: mention.basis, evidence: mention.evidence)
        }
        guard mention.date.isDay else { return .unknown }
        let days = mention.alternatives.compactMap { $0.days?.first }
        if days.isEmpty { return DateReference.anyYear(of: mention.date, isExact: true) }
        return DateReference(days, isExact: true, basis: .unknown, evidence: mention.evidence)
    }
}

private extension TimeMention {
    func noting(_ note: DateNote) -> TimeMention {
        TimeMention(
            span: span, date: date, basis: basis, alternatives: alternatives, evidence: evidence,
            notes: notes + [note], rule: rule)
    }
}
