import Model

/// All wordings of the rules as one graph, walked along a text from node to node.
///
/// The simplest finder would try each wording at each word; the rules have some hundred. Wordings that begin alike share
/// their first steps here, so `"ngày"` is compared once for all of them, and a trie of the words that begin one says at
/// most places after a byte or two that none does. Edges of a node lie side by side in one array.
///
/// A class with nothing but constants: as a value, each of its lists would be retained with every copy, at each word.
final class TimeGraph: Sendable {
    /// What must stand in the text to get from one node to the next.
    enum Step: Sendable {
        case text(TimeWord)
        case words(TimeWordTable)
        case number(TimeNumber)
        case spanStart, spanEnd
    }

    /// An edge; a class for the same reason as the graph.
    final class Edge: Sendable {
        let step: Step
        let target: Int

        init(step: Step, target: Int) {
            self.step = step
            self.target = target
        }
    }

    /// A node: its edges, and the wordings that end there, by their order in the rules.
    struct Node: Sendable {
        let edges: Range<Int>
        let readings: [Int]
    }

    let nodes: [Node]
    let edges: [Edge]
    /// The words with which wordings begin.
    let firstWords: ByteTrie
    /// Those words, in the order of the trie's numbers.
    let openings: [[UInt8]]
    /// The edges from the root for each of those words.
    let firstEdges: [[Int]]
    /// The edges from the root for a number.
    let firstNumberEdges: [Int]
    /// Where wordings begin that go on from an expression: `"…, 2023"`.
    let continuationRoot: Int

    /// Compiles the wordings; each is known by its index.
    init(_ patterns: [TimePattern]) {
        var builder = TimeGraphBuilder()
        for (index, pattern) in patterns.enumerated() { builder.add(pattern, reading: index) }
        var nodes: [Node] = []
        var edges: [Edge] = []
        for draft in builder.nodes {
            let start = edges.count
            edges += draft.edges.map { Edge(step: TimeGraph.step($0.piece), target: $0.target) }
            nodes.append(Node(edges: start..<edges.count, readings: draft.readings))
        }
        var byWord: [[UInt8]: [Int]] = [:]
        var numbers: [Int] = []
        for edge in nodes[TimeGraphBuilder.root].edges {
            switch edges[edge].step {
            case .text(let word): byWord[word.bytes, default: []].append(edge)
            case .words(let table): for word in table.allBytes { byWord[word, default: []].append(edge) }
            case .number: numbers.append(edge)
            case .spanStart, .spanEnd: break
            }
        }
        let words = byWord.keys.sorted { $0.lexicographicallyPrecedes($1) }
        self.nodes = nodes
        self.edges = edges
        firstWords = ByteTrie(sortedKeys: words)
        openings = words
        firstEdges = words.map { byWord[$0] ?? [] }
        firstNumberEdges = numbers
        continuationRoot = TimeGraphBuilder.continuationRoot
    }

    private static func step(_ piece: TimePattern) -> Step {
        switch piece {
        case .text(let text): .text(TimeWord(text))
        case .words(let words): .words(TimeWordTable(words))
        case .number(let number): .number(number)
        case .spanEnd: .spanEnd
        // The builder leaves no other piece.
        case .spanStart, .sequence, .choice, .continuation: .spanStart
        }
    }
}
