import Model

/// Numbers the independent sources of one event: the tellings of one article, or of one line of a digest, twins of one
/// passage, and tellings that one outlet relays, share a number.
struct SourceCounter {
    private struct Text: Hashable {
        let document: Int
        let line: Int?
    }

    private var texts: [Text: Int] = [:]
    private var passages: [Int: Int] = [:]
    private var outlets: [EntityID: Int] = [:]
    private var next = 0

    mutating func number(of telling: Telling) -> Int {
        let text = Text(document: telling.reference.document, line: telling.line)
        let known = texts[text] ?? passages[telling.passage] ?? telling.event.outlet.flatMap { outlets[$0] }
        let number = known ?? next
        if known == nil { next += 1 }
        texts[text] = number
        passages[telling.passage] = number
        if let outlet = telling.event.outlet { outlets[outlet] = number }
        return number
    }
}
