import Model

/// Works out how far each track of a deal came.
struct TrackReader {
    func tracks(of steps: [DealStep]) -> [DealTrack] {
        DealTrack.Kind.allCases.sorted().compactMap { kind in
            let places = steps.indices.filter { steps[$0].event.track == kind }
            if places.isEmpty { return nil }
            return DealTrack(kind: kind, stage: stage(kind, of: places.map { steps[$0] }), events: places)
        }
    }
}

private extension TrackReader {
    func stage(_ kind: DealTrack.Kind, of steps: [DealStep]) -> DealTrack.Stage? {
        switch kind {
        case .commercial: nil
        case .technology: technology(steps)
        case .operational: operation(steps)
        case .political: politics(steps)
        }
    }

    func technology(_ steps: [DealStep]) -> DealTrack.Stage? {
        let made = steps.filter { $0.story.type == .coproduction && $0.modality == .actual }
        if !made.isEmpty { return made.contains(where: \.isComplete) ? .localised : .agreed }
        // Talks that go on after a refusal go on; where no dates tell, what was refused stays refused.
        let talks = steps.last { $0.story.type == .negotiation && $0.modality == .actual }
        if let refusal = steps.last(where: { $0.story.type == .refusal && $0.modality == .actual }) {
            guard let talked = talks?.story.time?.days?.first, let day = refusal.day, day < talked else {
                return .refused
            }
        }
        return talks == nil ? .requested : .talks
    }

    func operation(_ steps: [DealStep]) -> DealTrack.Stage? {
        let types = Set(steps.filter { $0.modality == .actual }.map(\.story.type))
        let stages: [(EventType, DealTrack.Stage)] = [
            (.combat, .used), (.deployment, .deployed), (.test, .tested), (.training, .trained),
        ]
        return stages.first { types.contains($0.0) }?.1
    }

    /// From words to deeds; sanctions that were lifted last count as lifted.
    func politics(_ steps: [DealStep]) -> DealTrack.Stage? {
        let types = Set(steps.filter { $0.modality == .actual }.map(\.story.type))
        if types.contains(.sanction) || types.contains(.exclusion) { return .sanction }
        if types.contains(.legislation) { return .legislation }
        if types.contains(.threat) { return .threat }
        return types.contains(.criticism) || types.contains(.demand) ? .criticism : nil
    }
}
