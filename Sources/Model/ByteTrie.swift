/// Finds which of many byte strings begin at a place of a text, long and short ones in one walk.
///
/// The simplest matcher would look up every stretch of words in a dictionary; for names of up to ten words that is
/// ten look-ups at each word. A trie walks once: its nodes are the beginnings that keys share, and from node to node
/// leads one byte. All nodes lie one behind another in a single array, so that 14,000 names take about a megabyte, no
/// node is an object, and a copy of the trie costs no more than a copy of that array's reference. Most walks end at
/// their first byte, which a table of 256 answers.
///
/// The steps are taken from other modules at each byte of a word: they are inlinable, and the type is marked for it.
@usableFromInline
package struct ByteTrie: Sendable {
    /// First the node to which each byte leads from the root, 0 where none does. Then the nodes; each is known by its
    /// place: the number of the key that ends there plus one, 0 where none does; how many edges it has; its edges,
    /// sorted by byte, each the byte in the upper 8 bits and the node to which it leads in the lower 24.
    @usableFromInline let table: [UInt32]

    /// Builds the trie of `keys`, which are sorted by their bytes and all different; each is known by its index.
    package init(sortedKeys keys: [[UInt8]]) {
        // Breadth first, so that a node's edges are made together. A node is a range of keys that agree up to `depth`.
        var queue: [(keys: Range<Int>, depth: Int)] = [(keys.indices, 0)]
        var drafts: [Draft] = []
        var next = 0
        while next < queue.count {
            let (range, depth) = queue[next]
            next += 1
            var start = range.lowerBound
            let endsKey = start < range.upperBound && keys[start].count == depth
            let key = endsKey ? start + 1 : 0
            if endsKey { start += 1 }
            let firstTarget = queue.count
            var labels: [UInt8] = []
            while start < range.upperBound {
                let label = keys[start][depth]
                var end = start + 1
                while end < range.upperBound, keys[end][depth] == label { end += 1 }
                labels.append(label)
                queue.append((start..<end, depth + 1))
                start = end
            }
            drafts.append(Draft(key: UInt32(key), labels: labels, firstTarget: firstTarget))
        }
        table = ByteTrie.table(of: drafts)
    }

    /// Builds the trie of `keys` in any order, for questions that need no numbers.
    package init(_ keys: some Sequence<[UInt8]>) {
        self.init(sortedKeys: Set(keys).sorted { $0.lexicographicallyPrecedes($1) })
    }

    /// The node from which every walk begins.
    @inlinable package var root: Int { 256 }

    /// The node to which `byte` leads from `node`; `nil` where no key goes on like this.
    @inlinable package func step(from node: Int, with byte: UInt8) -> Int? {
        if node == root {
            let target = table[Int(byte)]
            return target == 0 ? nil : Int(target)
        }
        var low = node + 2
        var high = low + Int(table[node + 1])
        while low < high {
            let middle = (low + high) / 2
            let edge = table[middle]
            let label = UInt8(truncatingIfNeeded: edge >> 24)
            if label == byte { return Int(edge & 0xFF_FFFF) }
            if label < byte { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    /// The number of the key that ends at `node`.
    @inlinable package func key(at node: Int) -> Int? {
        let key = table[node]
        return key == 0 ? nil : Int(key) - 1
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

private extension ByteTrie {
    /// A node before its place is known; its edges lead to drafts that lie side by side.
    struct Draft {
        let key: UInt32
        let labels: [UInt8]
        let firstTarget: Int
    }

    static func table(of drafts: [Draft]) -> [UInt32] {
        var places: [UInt32] = []
        places.reserveCapacity(drafts.count)
        var size: UInt32 = 256
        for draft in drafts {
            places.append(size)
            size += 2 + UInt32(draft.labels.count)
        }
        precondition(size < 1 << 24, "a trie of more bytes than its edges can lead to")
        var table = [UInt32](repeating: 0, count: 256)
        table.reserveCapacity(Int(size))
        for (edge, label) in drafts[0].labels.enumerated() {
            table[Int(label)] = places[drafts[0].firstTarget + edge]
        }
        for draft in drafts {
            table.append(draft.key)
            table.append(UInt32(draft.labels.count))
            for (edge, label) in draft.labels.enumerated() {
                table.append(UInt32(label) << 24 | places[draft.firstTarget + edge])
            }
        }
        return table
    }
}
