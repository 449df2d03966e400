/// Finds the known name that a misspelt one was meant to be: `titel` → `title`.
package enum DidYouMean {
    /// The one name of `names` that is nearest to `name`; `nil` when none is near or two are equally near.
    ///
    /// Near means at most one changed, added, missing or swapped letter for every three letters of the name, and
    /// at least one; the case of ASCII letters does not count.
    /// A `limit` of letters may be given instead.
    package static func suggestion(for name: String, among names: [String], within limit: Int? = nil) -> String? {
        let seen = letters(of: name)
        let limit = limit ?? max(1, seen.count / 3)
        var best: String?
        var shortest = limit + 1
        for candidate in names {
            let expected = letters(of: candidate)
            guard abs(expected.count - seen.count) <= limit else { continue }
            let distance = EditDistance.between(seen, expected)
            if distance < shortest {
                (best, shortest) = (candidate, distance)
            } else if distance == shortest, distance <= limit {
                best = nil
            }
        }
        return best
    }

    /// The end of a message: `did you mean 'title'?`, else all the names: `expected one of title, date`.
    package static func remedy(for name: String, among names: [String]) -> String {
        if let near = suggestion(for: name, among: names) { return "did you mean '\(near)'?" }
        return "expected one of " + names.joined(separator: ", ")
    }
}

private extension DidYouMean {
    /// The scalars of `name` with A–Z in lower case; a long text is cut, for it resembles no name anyway.
    static func letters(of name: String) -> [UInt32] {
        name.unicodeScalars.prefix(64).map { (0x41...0x5A).contains($0.value) ? $0.value + 0x20 : $0.value }
    }
}
