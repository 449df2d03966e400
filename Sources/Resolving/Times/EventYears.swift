import Model

/// The years that events give to days printed beside them: `"ngày 7/10"` beside `"Hamas tấn công"` is of 2023.
struct EventYears {
    private let sightings: [TextSpan: [ClueCollector.Sighting]]

    init(_ sightings: [ClueCollector.Sighting]) {
        self.sightings = Dictionary(grouping: sightings, by: \.sentence)
    }

    /// The year of `time`, seen from the days of `reference`; `nil` where no event gives it, and where the text itself is
    /// of such a day: on 7/10/2025 newspapers speak of the attack, too.
    func year(of time: PlacedTime, seenFrom reference: DateReference) -> (year: Int, evidence: DateEvidence)? {
        guard let sighting = sightings[time.sentence]?.first(where: { time.matches($0.anchor) }),
            let year = sighting.anchor.date.year, let day = time.asWritten.inYear(year).days?.first
        else { return nil }
        let isAnniversary =
            reference.isListed
            && reference.days.contains { written in
                let past = time.calendar.date(from: written, tense: .past).date.days?.first
                return written < day
                    || past.map { $0 > day && written.number - $0.number <= EventYears.anniversary } == true
            }
        if isAnniversary { return nil }
        let evidence = DateEvidence(
            basis: .anchor, span: sighting.span, source: sighting.anchor.id, range: sighting.anchor.date.days)
        return (year, evidence)
    }

    /// In days before and behind which anniversaries are spoken of.
    private static let anniversary = 31
}
