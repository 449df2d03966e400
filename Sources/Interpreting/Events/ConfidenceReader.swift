import Model

/// Adds up what speaks for the reading of an event.
enum ConfidenceReader {
    static func confidence(
        rule: EventRule, arguments: [EventArgument], hasTime: Bool, isUnnamedSource: Bool
    ) -> EventConfidence {
        var reasons: [EventConfidence.Reason] = []
        if rule.triggers.allSatisfy({ $0.utf8.contains(UInt8(ascii: " ")) }) || !rule.with.isEmpty {
            reasons.append(.init(id: "explicit-trigger", points: 20))
        }
        for argument in arguments where argument.role != .place {
            reasons.append(
                argument.span == nil
                    ? .init(id: "inferred-\(argument.role.rawValue)", points: -10)
                    : .init(id: "named-\(argument.role.rawValue)", points: 10))
        }
        if hasTime { reasons.append(.init(id: "dated", points: 10)) }
        if isUnnamedSource { reasons.append(.init(id: "unnamed-source", points: -20)) }
        return EventConfidence(reasons: reasons)
    }
}
