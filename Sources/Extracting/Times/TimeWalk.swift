import Model

/// One walk through the graph from a place of the text, which keeps the longest wording that ends well.
struct TimeWalk {
    /// A wording that stands in the text.
    struct Match {
        let span: Range<Int>
        /// Where the wording ends, with what must stand behind the expression.
        let end: Int
        let reading: Int
        let facts: [TimeMeaning.Fact]
    }

    private let finder: TimeFinder
    private let graph: TimeGraph
    private let text: [UInt8]
    private let lower: [UInt8]
    private let surroundings: Surroundings
    private let limit: Int
    private var facts: [TimeMeaning.Fact] = []
    private var spanStart = 0
    private var spanEnd: Int?
    private var best: Match?
    /// How exact a wording must be that goes on from an expression.
    private var precision: TimeUnit?

    init(_ finder: TimeFinder, text: [UInt8], lower: [UInt8], sentence: TextSpan) {
        self.finder = finder
        graph = finder.graph
        self.text = text
        self.lower = lower
        surroundings = Surroundings(lower: lower, sentence: sentence)
        limit = sentence.end
    }

    /// The longest wording that begins at `offset`, of those that stand first in the rules.
    ///
    /// Where it takes words before the expression, `"từ"` in `"từ 28/5 - 1/6"`, a longer one that does without them wins.
    mutating func longestMatch(at offset: Int) -> Match? {
        guard let match = match(at: offset), match.span.lowerBound > offset else { return best }
        guard let inner = self.match(at: match.span.lowerBound), inner.span.upperBound > match.span.upperBound else {
            return match
        }
        return inner
    }

    /// The same for wordings that go on from `expression` and are as exact.
    mutating func continuation(of expression: TimeExpression) -> Match? {
        let offset = expression.span.end
        precision = expression.form.precision
        defer { precision = nil }
        begin(at: offset)
        visit(graph.continuationRoot, at: offset)
        return best
    }
}

private extension TimeWalk {
    mutating func match(at offset: Int) -> Match? {
        begin(at: offset)
        if NameKey.isDigit(lower[offset]) {
            for edge in graph.firstNumberEdges { follow(graph.edges[edge], from: offset) }
        }
        var node = graph.firstWords.root
        var end = offset
        while end < limit, let next = graph.firstWords.step(from: node, with: lower[end]) {
            node = next
            end += 1
            guard let key = graph.firstWords.key(at: node),
                NameKey.isDigit(lower[end - 1]) || TimeEdges.mayEnd(at: end, before: limit, in: lower)
            else { continue }
            for edge in graph.firstEdges[key] { follow(graph.edges[edge], from: offset) }
        }
        return best
    }

    mutating func begin(at offset: Int) {
        best = nil
        spanStart = offset
    }

    mutating func visit(_ node: Int, at offset: Int) {
        let node = graph.nodes[node]
        for reading in node.readings { consider(reading, end: offset) }
        for edge in node.edges { follow(graph.edges[edge], from: offset) }
    }

    mutating func follow(_ edge: TimeGraph.Edge, from offset: Int) {
        switch edge.step {
        case .text(let word):
            guard word.stands(at: offset, before: limit, in: text, lower: lower) else { return }
            visit(edge.target, at: offset + word.bytes.count)
        case .words(let table):
            table.forEachWord(at: offset, before: limit, in: text, lower: lower) { end, meaning in
                let known = facts.count
                facts += meaning.facts
                visit(edge.target, at: end)
                facts.removeLast(facts.count - known)
            }
        case .number(let number):
            guard let (value, end) = self.number(number, at: offset) else { return }
            facts += number.facts(value)
            visit(edge.target, at: end)
            facts.removeLast(number.facts(value).count)
        case .spanStart:
            let before = spanStart
            spanStart = offset
            visit(edge.target, at: offset)
            spanStart = before
        case .spanEnd:
            spanEnd = offset
            visit(edge.target, at: offset)
            spanEnd = nil
        }
    }

    /// The number of that kind that all digits at `offset` make, and where they end.
    func number(_ number: TimeNumber, at offset: Int) -> (value: Int, end: Int)? {
        var digits = 0
        var end = offset
        while end < limit, end < offset + 5, NameKey.isDigit(lower[end]) {
            digits = digits * 10 + Int(lower[end] - 0x30)
            end += 1
        }
        return number.value(of: digits, count: end - offset).map { ($0, end) }
    }

    mutating func consider(_ reading: Int, end: Int) {
        if let best, (best.end, -best.reading) >= (end, -reading) { return }
        let span = spanStart..<(spanEnd ?? end)
        guard !span.isEmpty, TimeEdges.mayEnd(at: span.upperBound, before: limit, in: lower),
            finder.conditions(of: reading).allow(span, in: surroundings, of: lower)
        else { return }
        let match = Match(span: span, end: end, reading: reading, facts: facts)
        if let precision, finder.form(of: match)?.precision != precision { return }
        best = match
    }
}

private extension TimeNumber {
    /// What a number of this kind says.
    func facts(_ value: Int) -> [TimeMeaning.Fact] {
        switch self {
        case .day: [.field(.day, .stated(value))]
        case .otherDay: [.otherDay(value)]
        case .endDay: [.field(.endDay, .stated(value))]
        case .month: [.field(.month, .stated(value))]
        case .endMonth: [.field(.endMonth, .stated(value))]
        case .year, .oldYear, .shortYear: [.field(.year, .stated(value))]
        case .endYear: [.field(.endYear, .stated(value))]
        case .quarter: [.field(.quarter, .stated(value))]
        case .decade: [.field(.decade, .stated(value))]
        case .count: [.count(value)]
        }
    }
}
