/// A half-open range of UTF-8 offsets into the normalised text of one document.
///
/// Offsets count bytes, not characters, so that `end` of one span and `start` of the next
/// always meet: in `"Hà Nội"` the syllable `"Nội"` is the span `4..<9`.
package struct TextSpan: Hashable, Comparable, Sendable {
    package let start: Int
    package let end: Int

    /// Creates the span of `range`, which must not be empty.
    package init(_ range: Range<Int>) {
        precondition(!range.isEmpty, "A span covers at least one byte; got \(range)")
        start = range.lowerBound
        end = range.upperBound
    }

    /// The same bytes as a range, to take them out of a buffer.
    package var range: Range<Int> { start..<end }

    package func contains(_ other: TextSpan) -> Bool {
        start <= other.start && other.end <= end
    }

    package static func < (lhs: TextSpan, rhs: TextSpan) -> Bool {
        (lhs.start, lhs.end) < (rhs.start, rhs.end)
    }
}
