extension EventType {
    /// The track of a deal on which such an event lies, unless it is about technology.
    package var track: DealTrack.Kind {
        switch self {
        case .interest, .request, .offer, .negotiation, .agreement, .contract, .approval, .payment, .delivery, .refusal,
            .cancellation:
            .commercial
        case .coproduction: .technology
        case .training, .test, .deployment, .combat, .accident: .operational
        case .demand, .threat, .sanction, .exclusion, .legislation, .criticism, .meeting: .political
        }
    }

    /// Whether it tells what is done with weapons by who has them.
    package var isOperational: Bool { track == .operational }

    /// The rung of the ladder that it reaches where it happened; `nil` off the ladder. A delivery of a part is a step on
    /// the way.
    package func rung(isPartial: Bool) -> DealStatus? {
        switch self {
        case .interest: .interest
        case .request: .requested
        case .offer: .offered
        case .negotiation: .negotiating
        case .agreement: .agreed
        case .approval: .approved
        case .contract: .contracted
        case .payment: .paid
        case .delivery: isPartial ? .delivering : .delivered
        case .coproduction, .training, .test, .deployment, .combat, .accident, .refusal, .cancellation, .demand,
            .threat, .sanction, .exclusion, .legislation, .criticism, .meeting:
            nil
        }
    }
}
