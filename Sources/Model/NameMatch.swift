/// A stretch of text that the lexicon knows as a name, with everything that it may mean.
///
/// `"Ankara"` may be the government of Thổ Nhĩ Kỳ or the city; which of them is decided by Resolving.
package struct NameMatch: Hashable, Sendable {
    package let span: TextSpan
    /// The readings that the words around it allow, in the order of the lexicon; never empty.
    package let readings: [NameReading]

    package init(span: TextSpan, readings: [NameReading]) {
        precondition(!readings.isEmpty, "A name means at least one thing")
        self.span = span
        self.readings = readings
    }
}
