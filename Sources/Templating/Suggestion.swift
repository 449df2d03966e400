import Model

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
        let shown = offered.prefix(longestList).map { "'\($0)'" }.joined(separator: ", ")
        return "expected one of " + shown
            + (offered.count > longestList ? " and \(offered.count - longestList) others" : "")
    }

    /// More names than this help nobody to choose.
    private static let longestList = 24

    /// The name that is spelled almost alike, or the one that only lacks its extension.
    private static func nearest(to name: String, among offered: [String]) -> String? {
        offered.first { $0 == name + ".html" || $0 == name + ".md" }
            ?? DidYouMean.suggestion(for: name, among: offered)
    }
}
