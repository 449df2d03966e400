import Model

/// Works out which rungs of the ladder the events of a deal, or of one batch, reach, and on whose word.
struct LadderReader {
    let supplier: EntityID
    let recipient: EntityID
    let states: StateFinder

    /// The rungs of which something is told, the lowest first; `places` are those of the steps in the deal.
    func rungs(of steps: [DealStep], at places: [Int]) -> [DealRung] {
        let placed = Array(zip(places, steps))
        var rungs: [DealRung] = []
        // A day by which a rung was reached tells nothing where a higher one was by then.
        var earliest: CalendarDay?
        for status in DealStatus.ladder.reversed() {
            let own = placed.filter { $0.1.event.rung == status }
            guard !own.isEmpty else { continue }
            let rung = rung(status, of: own, before: earliest)
            if rung.isReached, let day = rung.date?.date.days?.last { earliest = min(day, earliest ?? day) }
            rungs.append(rung)
        }
        return rungs.reversed()
    }

    /// The parties of the deal among those who say what `steps` tell.
    func parties(saying steps: [DealStep]) -> [EntityID] {
        let speakers = steps.flatMap(\.tellings).compactMap(\.event.speaker).map(states.actor)
        return [supplier, recipient].filter(speakers.contains)
    }

    /// When the first of `steps`, which stand in the order of time, was taken; where none has a date, the earliest day by
    /// which it was told as done.
    static func date(of steps: [DealStep]) -> DealDate? {
        if let known = steps.lazy.compactMap({ $0.story.time?.knownDate }).first { return DealDate(known) }
        let days = steps.filter { $0.modality == .actual }.flatMap(\.tellings).compactMap(\.knownDay)
        return days.min().map { DealDate(EDTFDate($0), isLatest: true) }
    }

    /// How well it is established what `steps` tell, none of which any party denies.
    func standing(of steps: [DealStep]) -> DealStanding {
        let parties = parties(saying: steps)
        let tellings = steps.flatMap(\.tellings)
        let independent = tellings.filter { telling in
            telling.event.speaker.map { !parties.contains(states.actor($0)) } ?? true
        }
        if parties.count == 2 || parties.count == 1 && !independent.isEmpty { return .confirmed }
        if parties.count == 1 { return .claimed }
        var sources = SourceCounter()
        return Set(independent.map { sources.number(of: $0) }).count > 1 ? .corroborated : .reported
    }
}

private extension LadderReader {
    /// The batch of which all of `steps` tell.
    func batch(of steps: [DealStep]) -> Int? {
        let numbers = Set(steps.map(\.event.batch))
        return numbers.count == 1 ? numbers.first ?? nil : nil
    }

    func rung(_ status: DealStatus, of placed: [(Int, DealStep)], before day: CalendarDay?) -> DealRung {
        let reached = placed.filter { $0.1.isReached }
        let first = reached.compactMap(\.1.day).min()
        let denied = placed.filter { _, step in
            // "Nga chưa bàn giao" before the delivery does not contradict it.
            step.modality == .denied && (step.day.flatMap { day in first.map { $0 <= day } } ?? true)
        }.map(\.1)
        let denying = parties(saying: denied)
        let standing: DealStanding
        let told: [(Int, DealStep)]
        if !reached.isEmpty {
            standing = denying.isEmpty ? self.standing(of: reached.map(\.1)) : .disputed
            told = reached
        } else {
            let planned = placed.filter { $0.1.modality == .planned }
            let possible = placed.filter { $0.1.modality == .possible }
            standing = !planned.isEmpty ? .planned : !possible.isEmpty ? .possible : .denied
            told = !planned.isEmpty ? planned : !possible.isEmpty ? possible : placed
        }
        var date = LadderReader.date(of: told.map(\.1))
        if let day, let bound = date, bound.isLatest, let last = bound.date.days?.last, day < last { date = nil }
        return DealRung(
            status: status, standing: standing, batch: batch(of: told.map(\.1)),
            date: date, events: told.map(\.0),
            asserting: parties(saying: told.map(\.1)), denying: denying)
    }
}

extension EventMention.TimeReading {
    /// The date, where its year is known.
    var knownDate: EDTFDate? { date.lacksYear ? nil : date }
}
