import Model

/// A few rules made by hand: each an id with its wordings and what they say.
enum SampleTimeRules {
    static func make(_ list: [(id: String, readings: [(TimePattern, TimeMeaning?)])]) -> TimeRules {
        var rules = TimeRules()
        rules.countWords = ["hai"]
        rules.rules = list.map { rule in
            TimeRule(id: rule.id, readings: rule.readings.map { TimeRule.Reading($0.0, $0.1) })
        }
        return rules
    }
}
