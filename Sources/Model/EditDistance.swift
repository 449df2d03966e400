/// Counts by how many letters two spellings differ: `titel` and `title` by one swap.
package enum EditDistance {
    /// The number of changed, added, missing or swapped neighbouring letters (optimal string alignment).
    package static func between<Letter: Equatable>(_ first: [Letter], _ second: [Letter]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...second.count)
        for row in first.indices {
            var current = [row + 1]
            current.reserveCapacity(second.count + 1)
            for column in second.indices {
                let change = first[row] == second[column] ? 0 : 1
                var cost = min(last[column] + change, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[second.count]
    }
}
