/// A rule of the lexicon that reads one way of telling an event.
package struct EventRule: Hashable, Sendable {
    /// A stable kebab-case name, which explanations print.
    package let id: String
    package let type: EventType
    /// Words that name the event: `bàn giao`.
    package var triggers: [String] = []
    /// Words one of which must follow in the clause: `hợp đồng` behind `ký`.
    package var with: [String] = []
    /// Words that must not follow in the clause.
    package var without: [String] = []
    /// Words one of which must stand before it in the clause: `hợp đồng` before `được ký`.
    package var withBefore: [String] = []
    /// Words one of which must stand right before the trigger.
    package var after: [String] = []
    /// Words one of which must stand right behind it.
    package var before: [String] = []
    package var neverAfter: [String] = []
    package var neverBefore: [String] = []
    /// Roles that must be filled by words of the sentence, or the rule does not fire; one that stands here twice by two.
    package var needs: [EventRole] = []
    /// Whether the trigger is a noun, which needs no subject: `cuộc gặp`.
    package var isNoun = false
    /// Whether it is told in the act of speaking, so that the time of the speech is its own: `chỉ trích`.
    package var isSpeechAct = false
    /// Whether what is told in its object is no event of its own: `kêu gọi` Nga bán.
    package var coversObject = false
    /// The modality of the trigger's own words, which cues beside it may change: `sẵn sàng mua` is an `actual` interest.
    package var modality: Modality?
    /// Where each role is looked for; the first place that holds something fills it.
    package var roles: [EventRole: [RoleSlot]] = [:]
    package var examples: [EventExample] = []

    package init(id: String, type: EventType) {
        self.id = id
        self.type = type
    }

    /// Whether its words leave open who sells and who buys, so that both are looked for as participants: “Nga và Ấn Độ `ký
    /// hợp đồng`”.
    package var leavesSidesOpen: Bool {
        let places = { (role: EventRole) in roles[role]?.isEmpty == false }
        return places(.participant) && places(.supplier)
    }
}
