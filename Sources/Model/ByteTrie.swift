/// Finds which of many byte strings begin at a place of a text, long and short ones in one walk.
///
/// The simplest matcher would look up every stretch of words in a dictionary; for names of up to ten words that is
/// ten look-ups at each word. A trie walks once: its nodes are the beginnings that keys share, and from node to node
/// leads one byte. The edges of a node lie side by side, sorted by byte, in two flat arrays, so that 14,000 names take
/// about a megabyte and no node is an object. Most walks end at their first byte, which a table of 256 answers.
package struct ByteTrie: Sendable {
    /// The node to which each byte leads from the root; -1 where none does.
    private var firstSteps = [Int32](repeating: -1, count: 256)
    /// The first edge of each node; the edges end where those of the next node begin.
    private var firstEdge: [Int32] = []
    private var labels: [UInt8] = []
    private var targets: [Int32] = []
    /// The number of the key that ends at each node; -1 where none does.
    private var keyNumber: [Int32] = []

    /// Builds the trie of `keys`, which are sorted by their bytes and all different; each is known by its index.
    package init(sortedKeys keys: [[UInt8]]) {
        // Breadth first, so that a node's edges are made together. A node is a range of keys that agree up to `depth`.
        var queue: [(keys: Range<Int>, depth: Int)] = [(keys.indices, 0)]
        var next = 0
        while next < queue.count {
            let (range, depth) = queue[next]
            next += 1
            firstEdge.append(Int32(labels.count))
            var start = range.lowerBound
            if start < range.upperBound, keys[start].count == depth {
                keyNumber.append(Int32(start))
                start += 1
            } else {
                keyNumber.append(-1)
            }
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
        for edge in 0..<Int(firstEdge[1]) { firstSteps[Int(labels[edge])] = targets[edge] }
    }

    /// Builds the trie of `keys` in any order, for questions that need no numbers.
    package init(_ keys: some Sequence<[UInt8]>) {
        self.init(sortedKeys: Set(keys).sorted { $0.lexicographicallyPrecedes($1) })
    }

    /// The node from which every walk begins.
    package var root: Int { 0 }

    /// The node to which `byte` leads from `node`; `nil` where no key goes on like this.
    package func step(from node: Int, with byte: UInt8) -> Int? {
        if node == 0 {
            let target = firstSteps[Int(byte)]
            return target < 0 ? nil : Int(target)
        }
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
    package func key(at node: Int) -> Int? {
        keyNumber[node] < 0 ? nil : Int(keyNumber[node])
    }

    /// Whether `bytes` is one of the keys.
    package func contains(_ bytes: ArraySlice<UInt8>) -> Bool {
        var node = root
        for byte in bytes {
            guard let next = step(from: node, with: byte) else { return false }
            node = next
        }
        return key(at: node) != nil
    }

    /// The length of the longest key that `bytes` begins with; 0 when none does.
    package func longestPrefix(of bytes: [UInt8]) -> Int {
        var node = root
        var longest = 0
        for index in bytes.indices {
            guard let next = step(from: node, with: bytes[index]) else { break }
            node = next
            if key(at: node) != nil { longest = index + 1 }
        }
        return longest
    }
}
