/// The ways in which a trigger may be read, the best first: “`ký` hợp đồng” by one rule after another.
struct TriggerReading: Equatable {
    let candidates: [EventTrigger]
    /// The place of the one that counts; behind the last when none of them holds.
    var current = 0

    init(_ candidates: [EventTrigger]) {
        self.candidates = candidates
    }

    var trigger: EventTrigger? { current < candidates.count ? candidates[current] : nil }
}
