import Model

/// Works out a deal from the events that belong to it.
struct DealBuilder {
    let ties: DealTies
    let states: StateFinder
    let conflicts: ConflictFinder
    let references: [DealID: [DealReference]]
    let bundles: [DealID: [DealID]]

    /// The deal `id`; `rivals` are deals of the same weapon and recipient with other suppliers.
    func deal(_ id: DealID, events: [DealEvent], rivals: [Conflict]) -> Deal {
        let steps = ordered(events)
        let ladder = LadderReader(supplier: id.supplier, recipient: id.recipient, states: states)
        let reader = StatusReader(id: id, ladder: ladder)
        let places = Array(steps.indices)
        let rungs = ladder.rungs(of: steps, at: places)
        let references = references[id] ?? []
        let (status, reason) = reader.status(
            of: steps, at: places, rungs: rungs, mentionsContract: !references.isEmpty)
        let batches = batches(of: steps, reader)
        let claims = claims(of: steps)
        return Deal(
            id: id,
            infersSupplier: steps.contains(where: \.event.infersSupplier)
                && !steps.contains { !$0.event.infersSupplier && $0.event.tie == .parties && $0.event.rung != nil },
            endUser: ties.endUsers[id], bundle: bundles[id] ?? [], status: status, reason: reason,
            next: next(after: status, rungs, batches), asOf: asOf(steps), isRegisterable: isRegisterable(rungs),
            events: steps.map(\.event), rungs: rungs, tracks: TrackReader().tracks(of: steps), batches: batches,
            claims: claims, conflicts: conflicts.conflicts(of: steps) + rivals, references: references,
            gaps: gaps(status, rungs, steps, claims))
    }
}

private extension DealBuilder {
    func ordered(_ events: [DealEvent]) -> [DealStep] {
        let steps = events.map { event in
            let story = ties.book.events[event.event]
            return DealStep(event: event, story: story, tellings: ties.tellings(story))
        }
        return steps.sorted { lhs, rhs in
            switch (lhs.day, rhs.day) {
            case (let left?, let right?) where left != right: left < right
            case (.some, nil): true
            case (nil, .some): false
            default: lhs.story.evidence[0].telling < rhs.story.evidence[0].telling
            }
        }
    }

    /// The batches that texts tell apart: none where all speak of the first.
    func batches(of steps: [DealStep], _ reader: StatusReader) -> [DealBatch] {
        let ladder = steps.indices.filter { steps[$0].event.rung != nil }
        let numbers = Set(ladder.compactMap { steps[$0].event.batch }).sorted()
        guard numbers.contains(where: { $0 > 1 }) else { return [] }
        return ([1] + numbers.filter { $0 > 1 }).compactMap { number in
            let places = ladder.filter { (steps[$0].event.batch ?? 1) == number }
            guard !places.isEmpty else { return nil }
            let own = places.map { steps[$0] }
            let rungs = reader.ladder.rungs(of: own, at: places)
            let (status, reason) = reader.status(of: own, at: places, rungs: rungs)
            return DealBatch(number: number, status: status, reason: reason, rungs: rungs, events: places)
        }
    }

    /// The lowest rung above the status that is planned, else that may come; of a deal whose first batch came, that of the
    /// newest batch.
    func next(after status: DealStatus, _ rungs: [DealRung], _ batches: [DealBatch]) -> DealRung? {
        func next(_ status: DealStatus, _ rungs: [DealRung]) -> DealRung? {
            guard let height = status.height else { return nil }
            let above = rungs.filter { ($0.status.height ?? 0) > height }
            return above.first { $0.standing == .planned } ?? above.first { $0.standing == .possible }
        }
        if let newest = batches.last, newest.number > 1 { return next(newest.status, newest.rungs) }
        return next(status, rungs)
    }

    /// The newest day of which there is evidence: of a step on the ladder, or of one that ends the deal or stands by it.
    func asOf(_ steps: [DealStep]) -> EDTFDate? {
        let days = steps.filter { $0.event.track == .commercial }.compactMap(\.newestDay)
        return days.max().map { EDTFDate($0) }
    }

    func isRegisterable(_ rungs: [DealRung]) -> Bool {
        rungs.contains { rung in
            (rung.status.height ?? 0) >= (DealStatus.contracted.height ?? 0)
                && (rung.standing == .confirmed || rung.standing == .corroborated)
        }
    }

    func claims(of steps: [DealStep]) -> [DealClaim] {
        var claims: [DealClaim] = []
        for (place, step) in steps.enumerated()
        where step.event.track == .commercial && step.event.tie == .parties && step.modality != .denied {
            for telling in step.tellings {
                let values = ties.documents[telling.reference.document].values
                for value in telling.event.values {
                    let isCount = if case .count = values[value].unit { true } else { false }
                    claims.append(
                        DealClaim(
                            field: isCount ? .quantity : .value, source: telling.reference, value: value, event: place))
                }
            }
        }
        return claims.sorted { ($0.source, $0.value) < ($1.source, $1.value) }
    }

    func gaps(_ status: DealStatus, _ rungs: [DealRung], _ steps: [DealStep], _ claims: [DealClaim]) -> [DealGap] {
        func reaches(_ status: DealStatus) -> Bool { rungs.contains { $0.status == status && $0.isReached } }
        let speakers = steps.filter { $0.event.rung != nil }.flatMap(\.tellings).compactMap(\.event.speaker)
            .map(states.actor)
        let parties = Set(steps.isEmpty ? [] : speakers)
        return DealGap.allCases.filter { gap in
            switch gap {
            case .contract: !reaches(.contracted) && status != .contracted
            case .delivery: !reaches(.delivered) && !reaches(.delivering)
            case .completion: reaches(.delivered) && !steps.contains { $0.event.rung == .delivered && $0.isComplete }
            case .value: !claims.contains { $0.field == .value }
            case .quantity: !claims.contains { $0.field == .quantity }
            case .date: !steps.contains { $0.event.rung != nil && $0.story.time?.days != nil }
            case .supplier: !steps.contains { !$0.event.infersSupplier && $0.event.tie == .parties }
            case .otherParty: parties.isEmpty
            }
        }
    }
}
