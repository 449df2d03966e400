import Model

/// Finds the expressions of time in a sentence: `"Hôm 12/9"`, `"nửa đầu năm 2020"`, `"tuần trước"`.
///
/// At each place where a wording of the rules may begin, the longest is taken, and the search goes on behind it; right
/// behind an expression a wording may go on from it: the `"2023"` of `"năm 2022 và 2023"`.
struct TimeFinder: Sendable {
    let graph: TimeGraph
    /// How the wordings begin.
    var openings: [[UInt8]] { graph.openings }
    /// The rule and the meaning of each wording, by its number in the graph.
    private let readings: [(rule: String, meaning: TimeMeaning?)]
    private let conditions: [TimeRuleConditions]

    init(_ rules: TimeRules) {
        let countWords = PhraseSet(rules.countWords)
        var patterns: [TimePattern] = []
        var readings: [(rule: String, meaning: TimeMeaning?)] = []
        var conditions: [TimeRuleConditions] = []
        for rule in rules.rules {
            let ofRule = TimeRuleConditions(rule, countWords: countWords)
            for reading in rule.readings {
                patterns.append(reading.pattern)
                readings.append((rule.id, reading.meaning))
                conditions.append(ofRule)
            }
        }
        graph = TimeGraph(patterns)
        self.readings = readings
        self.conditions = conditions
    }

    /// The expressions in order of the text; no two overlap.
    func times(
        in sentence: TextSpan, startingAt starts: WordStartWalk, of text: [UInt8], lower: [UInt8]
    ) -> [TimeExpression] {
        var starts = starts
        var times: [TimeExpression] = []
        var walk = TimeWalk(self, text: text, lower: lower, sentence: sentence)
        while let (offset, _) = starts.step() {
            guard TimeEdges.mayBegin(at: offset, from: sentence.start, in: lower) else { continue }
            guard let match = walk.longestMatch(at: offset) else { continue }
            guard var last = expression(match) else {
                starts.skip(to: match.end)
                continue
            }
            times.append(last)
            while last.span.end < sentence.end, let next = walk.continuation(of: last), let time = expression(next) {
                times.append(time)
                last = time
            }
            starts.skip(to: last.span.end)
        }
        return times
    }

    /// What the words beside an expression must allow, for the wording with that number.
    func conditions(of reading: Int) -> TimeRuleConditions { conditions[reading] }

    /// What a match says; `nil` where its rule says that it is no time.
    func form(of match: TimeWalk.Match) -> TimeForm? {
        readings[match.reading].meaning.map { TimeMeaning(match.facts + $0.facts).form }
    }
}

private extension TimeFinder {
    func expression(_ match: TimeWalk.Match) -> TimeExpression? {
        form(of: match).map {
            TimeExpression(span: TextSpan(match.span), form: $0, rule: readings[match.reading].rule)
        }
    }
}

extension TimeForm {
    /// How exact the form is, by its smallest unit.
    var precision: TimeUnit? {
        if day != nil || weekday != nil { return .day }
        if isWeekend { return .weekend }
        if week != nil { return .week }
        if month != nil { return .month }
        if quarter != nil || season != nil { return .quarter }
        if year != nil || part != nil { return .year }
        return decade != nil ? .decade : nil
    }
}
