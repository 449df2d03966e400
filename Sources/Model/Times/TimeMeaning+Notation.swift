extension TimeMeaning {
    /// Reads the notation of `lexicon/times.yml`, pieces parted by commas; `nil` when one of them is none.
    ///
    /// - `month 4` states a field, `week -1` and `year +0` count it from the day of the text.
    /// - `year -{count}` counts by the number that the text prints; `end-month {count}` states it.
    /// - `early`, `middle`, `late`, `first-half`, `second-half`; `weekend`; `past`, `future`.
    /// - `count 2` is a number to count with; `previous:` before all of it counts from the expression before.
    package init?(notation: String) {
        var facts: [Fact] = []
        var rest = notation[...]
        if rest.hasPrefix(TimeMeaning.previous) {
            facts.append(.previous)
            rest = rest.dropFirst(TimeMeaning.previous.count)
        }
        for piece in rest.split(separator: ",", omittingEmptySubsequences: false) {
            let words = piece.split(separator: " ")
            guard let fact = words.count == 1 ? TimeMeaning.word(words[0]) : TimeMeaning.fact(words) else { return nil }
            facts.append(fact)
        }
        self.init(facts)
    }
}

private extension TimeMeaning {
    static let previous = "previous:"

    static func word(_ word: Substring) -> Fact? {
        switch word {
        case "weekend": .weekend
        case "past": .direction(.past)
        case "future": .direction(.future)
        default: PeriodPart(rawValue: String(word)).map { .part($0) }
        }
    }

    static func fact(_ words: [Substring]) -> Fact? {
        guard words.count == 2 else { return nil }
        if words[0] == "count" { return Int(words[1]).map { .count($0) } }
        guard let field = TimeField(rawValue: String(words[0])) else { return nil }
        switch words[1] {
        case "+{count}": return .counted(field, sign: 1)
        case "-{count}": return .counted(field, sign: -1)
        case "{count}": return .statedByCount(field)
        default:
            guard let number = Int(words[1]) else { return nil }
            let isSigned = words[1].hasPrefix("+") || words[1].hasPrefix("-")
            return .field(field, isSigned ? .counted(number) : .stated(number))
        }
    }
}
