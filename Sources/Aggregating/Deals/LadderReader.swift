import Model

/// Works out which rungs of the ladder the events of a deal, or of one batch, reach, and on whose word.
struct LadderReader {
    let supplier: EntityID
    let recipient: EntityID
    let states: StateFinder

    /// The rungs of which something is told, the lowest first; `places` are those of the steps in the deal.
    func rungs(of steps: [DealStep], at places: [Int]) -> [DealRung] {
        let placed = Array(zip(places, steps))
        return DealStatus.ladder.compactMap { status in
            let own = placed.filter { $0.1.event.rung == status }
            return own.isEmpty ? nil : rung(status, of: own)
        }
    }

    /// The parties of the deal among those who say what `steps` tell.
    func parties(saying steps: [DealStep]) -> [EntityID] {
        let speakers = steps.flatMap(\.tellings).compactMap(\.event.speaker).map(states.actor)
        return [supplier, recipient].filter(speakers.contains)
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
    func rung(_ status: DealStatus, of placed: [(Int, DealStep)]) -> DealRung {
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
        return DealRung(
            status: status, standing: standing,
            // Steps stand in the order of time, those without a time where they were reported.
            date: told.compactMap { $0.1.story.time?.knownDate }.first, events: told.map(\.0),
            asserting: parties(saying: told.map(\.1)), denying: denying)
    }
}

extension EventMention.TimeReading {
    /// The date, where its year is known.
    var knownDate: EDTFDate? { date.lacksYear ? nil : date }
}
