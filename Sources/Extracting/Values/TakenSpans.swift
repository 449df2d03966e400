import Model

/// The spans of names and times, in which no number is read, asked for from the beginning of the text to its end.
struct TakenSpans {
    private let names: [TextSpan]
    private let times: [TextSpan]
    private var nextName = 0
    private var nextTime = 0

    /// Creates them from `names` and `times`, each in order of the text.
    init(names: [TextSpan], times: [TextSpan]) {
        self.names = names
        self.times = times
    }

    /// The end of the span that covers `offset`, which is not before the last one asked for.
    mutating func end(over offset: Int) -> Int? {
        while nextName < names.count, names[nextName].end <= offset { nextName += 1 }
        while nextTime < times.count, times[nextTime].end <= offset { nextTime += 1 }
        if nextName < names.count, names[nextName].start <= offset { return names[nextName].end }
        if nextTime < times.count, times[nextTime].start <= offset { return times[nextTime].end }
        return nil
    }
}
