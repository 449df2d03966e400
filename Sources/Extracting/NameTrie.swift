/// Finds which names begin at a place of a text, longest and shorter ones in one walk.
///
/// The simplest matcher would look up every stretch of words in a dictionary; for names of up to ten words that is
/// ten look-ups at each word. A trie walks once: its nodes are the beginnings that names share, and from node to node
/// leads one byte. The edges of a node lie side by side, sorted by byte, in two flat arrays, so that 14,000 names take
/// about a megabyte and no node is an object.
struct NameTrie: Sendable {
    /// The first edge of each node; the edges end where those of the next node begin.
    private var firstEdge: [Int32] = []
    private var labels: [UInt8] = []
    private var targets: [Int32] = []
    /// The number of the key that ends at each node; -1 where none does.
    private var keyNumber: [Int32] = []

    /// Builds the trie of `keys`, which are sorted and all different; each is known by its index.
    init(sortedKeys keys: [[UInt8]]) {
        // Breadth first, so that a node's edges are made together. A node is a range of keys that agree up to `depth`.
        var queue: [(keys: Range<Int>, depth: Int)] = [(keys.indices, 0)]
        var next = 0
        while next < queue.count {
            var range = queue[next].keys
            let depth = queue[next].depth
            next += 1
            firstEdge.append(Int32(labels.count))
            if let first = range.first, keys[first].count == depth {
                keyNumber.append(Int32(first))
                range = (first + 1)..<range.upperBound
            } else {
                keyNumber.append(-1)
            }
            var start = range.lowerBound
            while start < range.upperBound {
                let label = keys[start][depth]
                var end = start + 1
                while end < range.upperBound, keys[end][depth] == label { end += 1 }
                labels.append(label)
                targets.append(Int32(queue.count))
                queue.append((start..<end, depth + 1))
                start = end
            }
        }
        firstEdge.append(Int32(labels.count))
    }

    /// The node from which every walk begins.
    var root: Int { 0 }

    /// The node to which `byte` leads from `node`; `nil` where no name goes on like this.
    func step(from node: Int, with byte: UInt8) -> Int? {
        var low = Int(firstEdge[node])
        var high = Int(firstEdge[node + 1])
        while low < high {
            let middle = (low + high) / 2
            let label = labels[middle]
            if label == byte { return Int(targets[middle]) }
            if label < byte { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    /// The number of the key that ends at `node`.
    func key(at node: Int) -> Int? {
        keyNumber[node] < 0 ? nil : Int(keyNumber[node])
    }
}
