/// The path of a file in the site, from the site's root: `countries/turkiye.html`.
package struct SitePath: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let value: String

    /// Creates the path `value`, which is relative and has no empty, `.` or `..` part.
    package init(_ value: String) {
        precondition(SitePath.isValid(value), "A site path stays inside the site; got '\(value)'")
        self.value = value
    }

    package var description: String { value }

    /// Whether `value` could be a path of the site.
    package static func isValid(_ value: String) -> Bool {
        !value.isEmpty
            && value.split(separator: "/", omittingEmptySubsequences: false)
                .allSatisfy {
                    !$0.isEmpty && $0 != "." && $0 != ".." && !$0.utf8.contains(0) && !$0.utf8.contains(0x5C)
                }
    }

    /// The link from the page at this path to `target`: `../weapons/s-400.html`.
    package func link(to target: SitePath, anchor: String? = nil) -> String {
        let depth = value.utf8.count(where: { $0 == UInt8(ascii: "/") })
        let fragment = anchor.map { "#\($0)" } ?? ""
        return String(repeating: "../", count: depth) + target.value + fragment
    }

    package static func < (lhs: SitePath, rhs: SitePath) -> Bool {
        lhs.value.utf8.lexicographicallyPrecedes(rhs.value.utf8)
    }
}
