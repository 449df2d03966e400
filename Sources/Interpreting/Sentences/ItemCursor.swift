import Model

/// Hands out the tokens of one sentence after the other, so that each name, time and figure is looked at once.
struct ItemCursor {
    private let resolved: ResolvedDocument
    /// The mentions of the sentence last asked for.
    private(set) var lastMentions = 0..<0
    private var mention = 0
    private var time = 0
    private var value = 0

    init(_ resolved: ResolvedDocument) {
        self.resolved = resolved
    }

    /// The tokens of `sentence`, which lies behind the last one asked for.
    mutating func tokens(of sentence: TextSpan, lower: [UInt8]) -> SentenceTokens {
        let mentions = ItemCursor.take(&mention, resolved.mentions.count, sentence) { resolved.mentions[$0].span }
        lastMentions = mentions
        let times = ItemCursor.take(&time, resolved.times.count, sentence) { resolved.times[$0].span }
        let values = ItemCursor.take(&value, resolved.values.count, sentence) { resolved.values[$0].span }
        return SentenceTokens(sentence, of: resolved, lower: lower, mentions: mentions, times: times, values: values)
    }

    /// The items from `next` on that begin in `sentence`; `next` is moved behind them.
    private static func take(
        _ next: inout Int, _ count: Int, _ sentence: TextSpan, span: (Int) -> TextSpan
    ) -> Range<Int> {
        while next < count, span(next).start < sentence.start { next += 1 }
        let first = next
        while next < count, span(next).start < sentence.end { next += 1 }
        return first..<next
    }
}
