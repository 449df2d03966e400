/// Finds what someone who mistyped a name may have meant.
///
/// `Suggestion.headline(for: "titel", among: ["date", "title"])` → `did you mean 'title'?`
enum Suggestion {
    /// The end of a message: the nearest name, else all of them.
    static func headline(for name: String, among offered: [String]) -> String {
        let offered = Set(offered).sorted()
        if let nearest = nearest(to: name, among: offered) { return "did you mean '\(nearest)'?" }
        guard let last = offered.last else { return "expected none, nothing has a name here" }
        guard offered.count > 1 else { return "expected '\(last)'" }
        return "expected one of " + offered.map { "'\($0)'" }.joined(separator: ", ")
    }

    /// The name that differs in at most a third of its letters, the first of equals; or the one that only lacks its
    /// extension.
    static func nearest(to name: String, among offered: [String]) -> String? {
        if let file = offered.first(where: { $0 == name + ".html" || $0 == name + ".md" }) { return file }
        let farthest = max(1, name.unicodeScalars.count / 3)
        return offered.map { (name: $0, distance: distance(from: name, to: $0)) }
            .filter { $0.distance <= farthest }
            .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?
            .name
    }

    /// How many letters must be added, removed, replaced or swapped with their neighbour.
    static func distance(from first: String, to second: String) -> Int {
        let first = Array(first.unicodeScalars)
        let second = Array(second.unicodeScalars)
        var beforeLast: [Int] = []
        var last = Array(0...second.count)
        for row in first.indices {
            var current = [row + 1]
            for column in second.indices {
                let replaced = last[column] + (first[row] == second[column] ? 0 : 1)
                var best = min(replaced, last[column + 1] + 1, current[column] + 1)
                let isSwap =
                    row > 0 && column > 0 && first[row] == second[column - 1] && first[row - 1] == second[column]
                if isSwap { best = min(best, beforeLast[column - 1] + 1) }
                current.append(best)
            }
            (beforeLast, last) = (last, current)
        }
        return last[second.count]
    }
}
