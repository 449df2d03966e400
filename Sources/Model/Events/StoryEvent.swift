/// An event as the whole archive tells it: every sentence that speaks of it, put together.
///
/// “Nga bàn giao S-400 cho Thổ Nhĩ Kỳ vào tháng 7/2019” and “Thổ Nhĩ Kỳ tiếp nhận lô S-400 đầu tiên từ Nga hồi tháng 7”
/// are two tellings of one delivery. What is told as planned or denied is an event of its own.
package struct StoryEvent: Hashable, Sendable {
    /// That of the first piece of evidence.
    package let id: EventID
    package let type: EventType
    package let modality: Modality
    /// The most exact time that a telling gives.
    package let time: EventMention.TimeReading?
    /// Everybody who takes part in it by some telling, in order of the roles, then of the ids; none twice in a role.
    package let arguments: [EventArgument]
    /// The rule that read the fullest telling, which words the event.
    package let rule: String
    /// In the order of the archive; never empty.
    package let evidence: [EventEvidence]
    /// The deals of whose story it is a part, in order.
    package let deals: [DealID]

    package init(
        id: EventID, type: EventType, modality: Modality, time: EventMention.TimeReading?, arguments: [EventArgument],
        rule: String, evidence: [EventEvidence], deals: [DealID] = []
    ) {
        precondition(!evidence.isEmpty, "An event is told somewhere")
        self.id = id
        self.type = type
        self.modality = modality
        self.time = time
        self.arguments = arguments
        self.rule = rule
        self.evidence = evidence
        self.deals = deals
    }

    /// The same event as part of `deals`.
    package func told(in deals: [DealID]) -> StoryEvent {
        StoryEvent(
            id: id, type: type, modality: modality, time: time, arguments: arguments, rule: rule, evidence: evidence,
            deals: deals)
    }

    package var tellings: [EventReference] { evidence.map(\.telling) }

    /// The number of sources that tell it independently of each other.
    package var sourceCount: Int { Set(evidence.map(\.source)).count }

    /// Who or what fills `role`.
    package func entities(_ role: EventRole) -> [EntityID] {
        arguments.filter { $0.role == role }.map(\.entity)
    }
}
