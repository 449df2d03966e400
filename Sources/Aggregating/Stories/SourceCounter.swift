import Model

/// Numbers the independent sources of one event: twins of one passage, and tellings that one outlet relays, share a
/// number.
struct SourceCounter {
    private var passages: [Int: Int] = [:]
    private var outlets: [EntityID: Int] = [:]
    private var next = 0

    mutating func number(of telling: Telling) -> Int {
        let known = passages[telling.passage] ?? telling.event.outlet.flatMap { outlets[$0] }
        let number = known ?? next
        if known == nil { next += 1 }
        passages[telling.passage] = number
        if let outlet = telling.event.outlet { outlets[outlet] = number }
        return number
    }
}
