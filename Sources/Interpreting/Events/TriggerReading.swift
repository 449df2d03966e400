/// The ways in which a trigger may be read, the best first: “`ký` hợp đồng” by one rule after another.
struct TriggerReading: Equatable {
    let candidates: [EventTrigger]
    private(set) var current = 0

    init(_ candidates: [EventTrigger]) {
        self.candidates = candidates
    }

    /// The reading that counts; `nil` when none of them holds.
    var trigger: EventTrigger? { current < candidates.count ? candidates[current] : nil }

    /// Goes on to the next reading, or gives all up.
    mutating func reject(wholly: Bool) { current = wholly ? candidates.count : current + 1 }
}
