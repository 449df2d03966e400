import Model

/// Puts wordings into the nodes of a `TimeGraph`, so that those which begin alike share them.
struct TimeGraphBuilder {
    struct Node {
        var edges: [(piece: TimePattern, target: Int)] = []
        var readings: [Int] = []
    }

    static let root = 0
    static let continuationRoot = 1

    private(set) var nodes = [Node(), Node()]

    /// Adds the wording that is known by the number `reading`.
    mutating func add(_ pattern: TimePattern, reading: Int) {
        for end in insert(pattern, at: [TimeGraphBuilder.root]) where !nodes[end].readings.contains(reading) {
            nodes[end].readings.append(reading)
        }
    }
}

private extension TimeGraphBuilder {
    /// The nodes at which `pattern` ends when it begins at `starts`.
    mutating func insert(_ pattern: TimePattern, at starts: [Int]) -> [Int] {
        switch pattern {
        case .sequence(let pieces):
            return pieces.reduce(starts) { insert($1, at: $0) }
        case .choice(let alternatives):
            var ends: [Int] = []
            for alternative in alternatives {
                for end in insert(alternative, at: starts) where !ends.contains(end) { ends.append(end) }
            }
            return ends
        case .continuation:
            return [TimeGraphBuilder.continuationRoot]
        case .spanStart where starts == [TimeGraphBuilder.root]:
            // An expression begins where its wording does, unless it says otherwise.
            return starts
        case .text, .words, .number, .spanStart, .spanEnd:
            return starts.map { target(of: pattern, from: $0) }
        }
    }

    mutating func target(of piece: TimePattern, from node: Int) -> Int {
        if let edge = nodes[node].edges.first(where: { $0.piece == piece }) { return edge.target }
        nodes.append(Node())
        nodes[node].edges.append((piece, nodes.count - 1))
        return nodes.count - 1
    }
}
