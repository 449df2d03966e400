/// What a sentence may report of a deal, from first wish to last test; the words are those of the extraction format.
package enum EventType: String, Hashable, Sendable, CaseIterable {
    case interest, request, offer, negotiation, agreement, contract, approval, payment, coproduction, delivery
    case training, test, deployment, combat, accident
    case refusal, cancellation, demand, threat, sanction, exclusion, legislation, criticism, meeting

    /// The roles that such an event has.
    package var roles: [EventRole] {
        switch self {
        case .interest, .request, .offer: [.supplier, .recipient, .weapon]
        case .negotiation: [.participant, .weapon]
        case .agreement, .coproduction: [.supplier, .recipient, .participant, .weapon]
        case .contract: [.supplier, .recipient, .participant, .weapon, .endUser]
        case .delivery: [.supplier, .recipient, .weapon, .endUser]
        case .approval: [.actor, .recipient, .weapon]
        case .payment, .training, .refusal, .cancellation, .demand, .threat, .sanction, .exclusion, .legislation,
            .criticism:
            [.actor, .target, .weapon]
        case .test: [.actor, .weapon]
        case .deployment, .combat: [.actor, .weapon, .place, .target]
        case .accident: [.weapon, .place, .actor]
        case .meeting: [.participant, .place]
        }
    }

    /// Whether it is a step of a deal, which a text often only refers to: việc Ấn Độ `mua` S-400.
    package var isDeal: Bool {
        switch self {
        case .interest, .request, .offer, .negotiation, .agreement, .contract, .approval, .payment, .coproduction,
            .delivery:
            true
        case .training, .test, .deployment, .combat, .accident, .refusal, .cancellation, .demand, .threat, .sanction,
            .exclusion, .legislation, .criticism, .meeting:
            false
        }
    }

    /// Whether one side sells and the other buys, though its words may leave open which: Nga và Ấn Độ `ký hợp đồng`.
    package var hasSides: Bool { roles.contains(.supplier) && roles.contains(.participant) }

    /// Whether what is bought may be told in a clause of purpose behind it: ký hợp đồng `để mua` S-400.
    package var goesOnInPurpose: Bool {
        switch self {
        case .negotiation, .agreement, .contract, .payment: true
        case .interest, .request, .offer, .approval, .coproduction, .delivery, .training, .test, .deployment, .combat,
            .accident, .refusal,
            .cancellation, .demand, .threat, .sanction, .exclusion, .legislation, .criticism, .meeting:
            false
        }
    }

    /// Whether it is done by saying it, so that it happens when it is announced.
    package var isDeclared: Bool {
        switch self {
        case .approval, .refusal, .cancellation, .criticism, .demand, .threat, .interest, .offer, .request: true
        case .negotiation, .agreement, .contract, .payment, .coproduction, .delivery, .training, .test, .deployment,
            .combat, .accident, .sanction, .exclusion, .legislation, .meeting:
            false
        }
    }

    /// Whether it is done for what its target did, which a clause behind it tells: trừng phạt Ấn Độ vì `mua` S-400.
    package var isAgainstTarget: Bool {
        switch self {
        case .demand, .threat, .sanction, .exclusion, .criticism: true
        case .interest, .request, .offer, .negotiation, .agreement, .contract, .approval, .payment, .coproduction,
            .delivery, .training, .test, .deployment, .combat, .accident, .refusal, .cancellation, .legislation,
            .meeting:
            false
        }
    }
}
