import Model

extension EventMention {
    /// Who or what fills `role`, each once.
    func entities(in role: EventRole) -> [EntityID] {
        var seen: Set<EntityID> = []
        return arguments.filter { $0.role == role && seen.insert($0.entity).inserted }.map(\.entity)
    }

    /// All who take part, on whatever side.
    var parties: Set<EntityID> {
        Set(arguments.filter { $0.role != .weapon && $0.role != .place }.map(\.entity))
    }

    /// The same event with other arguments, and one reason more for its confidence.
    func with(arguments: [EventArgument], because reason: EventConfidence.Reason? = nil) -> EventMention {
        EventMention(
            sentence: sentence, type: type, trigger: trigger, modality: modality, time: time, speaker: speaker,
            outlet: outlet, arguments: type.roles.flatMap { role in arguments.filter { $0.role == role } },
            values: values, confidence: EventConfidence(reasons: confidence.reasons + (reason.map { [$0] } ?? [])),
            rule: rule, modalityEvidence: modalityEvidence, told: told)
    }
}
