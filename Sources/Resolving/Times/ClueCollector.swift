import Model

/// Collects what a document tells about the days on which it was written: its years, its people's offices, the events
/// of which it speaks.
struct ClueCollector {
    /// An anchor in a sentence.
    struct Sighting {
        let anchor: Anchor
        let span: TextSpan
        let paragraph: Int
        let sentence: TextSpan
    }

    private let times: [PlacedTime]
    private let offices: OfficeReader
    private let tenses: TenseReader
    private let lower: [UInt8]

    init(times: [PlacedTime], offices: OfficeReader, tenses: TenseReader, lower: [UInt8]) {
        self.times = times
        self.offices = offices
        self.tenses = tenses
        self.lower = lower
    }

    func clues(of document: Document, mentions: [Mention], sightings: [Sighting]) -> [DateClue] {
        times.compactMap(clue) + officeClues(of: document, mentions: mentions) + sightings.compactMap(floor)
            + matches(with: sightings)
    }
}

private extension ClueCollector {
    /// A text is written after what it tells as past and before what it tells as planned.
    func clue(_ time: PlacedTime) -> DateClue? {
        guard time.calendar.isComplete, let days = time.asWritten.days, let first = days.first, let last = days.last
        else { return nil }
        let span = time.expression.span
        if time.tense == .future {
            // "Năm 2016, Nga dự kiến …" may be told long after; "dự kiến … năm 2016" is not.
            guard tenses.tenseBefore(span, in: time.sentence, lower: lower) == .future else { return nil }
            return DateClue(
                DaySet(from: nil, to: last), .ceiling, paragraph: time.paragraph, basis: .context, span: span)
        }
        let isPrecise = (last.number - first.number) < 32
        return DateClue(
            DaySet(from: first, to: nil), time.tense == .past || isPrecise ? .floor : .hint, paragraph: time.paragraph,
            basis: .context, span: span)
    }

    func officeClues(of document: Document, mentions: [Mention]) -> [DateClue] {
        let explicit = Set(times.filter { $0.calendar.isComplete }.map(\.sentence))
        var clues: [DateClue] = []
        var places = SentenceWalk(document)
        for mention in mentions where mention.entity.type == .person {
            guard let place = places.place(of: mention.span.start), !explicit.contains(place.sentence),
                let days = offices.days(of: mention, in: place.sentence, lower: lower)
            else { continue }
            clues.append(
                DateClue(
                    days, .office, paragraph: place.paragraph, basis: .officeHolder, span: mention.span,
                    source: mention.entity.description))
        }
        return clues
    }

    /// What speaks of an event was written after it.
    func floor(_ sighting: Sighting) -> DateClue? {
        guard sighting.anchor.kind != .match, let first = sighting.anchor.date.days?.first else { return nil }
        let tense = tenses.tense(of: sighting.span, in: sighting.sentence, lower: lower)
        let isPast = sighting.anchor.kind == .event ? tense != .future : tense == .past
        guard isPast else { return nil }
        return DateClue(
            DaySet(from: first, to: nil), .floor, paragraph: sighting.paragraph, basis: .anchor, span: sighting.span,
            source: sighting.anchor.id)
    }

    /// A text that prints an event's day without its year was written within the year behind it.
    func matches(with sightings: [Sighting]) -> [DateClue] {
        let timesBySentence = Dictionary(grouping: times, by: \.sentence)
        return sightings.compactMap { sighting in
            guard let first = sighting.anchor.date.days?.first,
                let time = timesBySentence[sighting.sentence]?.first(where: { $0.matches(sighting.anchor) })
            else { return nil }
            return DateClue(
                DaySet(from: first, to: first.adding(days: 364)), .floor, paragraph: sighting.paragraph,
                basis: .anchor, span: time.expression.span, source: sighting.anchor.id)
        }
    }
}

extension PlacedTime {
    /// Whether it prints the day of `anchor`, or its month where no day is known, without the year.
    func matches(_ anchor: Anchor) -> Bool {
        guard calendar.lacksYearOnly, tense != .future, let year = anchor.date.year, let day = anchor.date.days?.first
        else { return false }
        let dated = asWritten.inYear(year)
        if anchor.date.isDay {
            // News of the night before is dated a day later half a world away.
            return dated.isDay && dated.days?.first.map { abs($0.number - day.number) <= 1 } == true
        }
        return dated == anchor.date
    }
}
