import Model

/// A deal over the S-400 of which all events of a sample site are a part; each rung that happened is reported.
enum SampleDeal {
    static let id = DealID(supplier: SampleSite.russia, recipient: SampleSite.turkiye, weapon: SampleSite.s400)

    /// Makes the deal of `events`; `change` gives what the events do not tell.
    static func make(
        _ events: [StoryEvent], conflicts: [Conflict] = [], batches: [DealBatch] = [], claims: [DealClaim] = [],
        references: [DealReference] = [], gaps: [DealGap] = []
    ) -> Deal {
        let parts = events.enumerated().map { place, event in
            DealEvent(
                event: place, track: event.type.track, tie: .parties, rung: event.type.rung(isPartial: false))
        }
        let rungs = DealStatus.ladder.compactMap { status -> DealRung? in
            let places = parts.indices.filter { parts[$0].rung == status }
            guard !places.isEmpty else { return nil }
            let happened = places.contains { events[parts[$0].event].modality == .actual }
            return DealRung(
                status: status, standing: happened ? .reported : .planned, date: nil, events: places, asserting: [],
                denying: [])
        }
        let reached = rungs.last { $0.standing == .reported }
        let kinds = Set(parts.map(\.track)).sorted()
        return Deal(
            id: id, infersSupplier: false, endUser: nil, bundle: [], status: reached?.status ?? .interest,
            reason: StatusReason(
                rule: .highestRung, standing: .reported, events: reached?.events ?? [],
                asserting: [SampleSite.turkiye], since: DealDate(.month(2019, 7))),
            next: rungs.first { $0.standing == .planned }, asOf: EDTFDate.day(2019, 7, 12), isRegisterable: false,
            events: parts, rungs: rungs,
            tracks: kinds.map { kind in
                DealTrack(
                    kind: kind, stage: kind == .political ? .threat : nil,
                    events: parts.indices.filter { parts[$0].track == kind })
            },
            batches: batches, claims: claims, conflicts: conflicts, references: references, gaps: gaps)
    }
}
