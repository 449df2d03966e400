/// One thing that speaks for a date: words of the text, with the row of the lexicon that gives them weight.
///
/// `"Tổng thống Mỹ Joe Biden"` speaks for 2021 to 2025 by the row `person/joe-biden`.
package struct DateEvidence: Hashable, Sendable {
    package let basis: DateBasis
    /// The words that say it; `nil` where it is a field of the article.
    package let span: TextSpan?
    /// What of the lexicon was used: a person's id, an anchor's id, a rule of `times.yml`.
    package let source: String?
    /// The days that it leaves open.
    package let range: DayRange?

    package init(basis: DateBasis, span: TextSpan?, source: String? = nil, range: DayRange? = nil) {
        self.basis = basis
        self.span = span
        self.source = source
        self.range = range
    }
}
