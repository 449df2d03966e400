/// A time that the text names, with the date that it means.
package struct TimeMention: Hashable, Sendable {
    package let span: TextSpan
    /// The date; without a year where several remain, which `alternatives` then lists.
    package let date: EDTFDate
    package let basis: DateBasis
    /// The dates that remain possible, the likeliest first; empty where there is one.
    package let alternatives: [EDTFDate]
    /// What the date rests on.
    package let evidence: [DateEvidence]
    package let notes: [DateNote]
    /// The rule of `lexicon/times.yml` that read the words.
    package let rule: String

    package init(
        span: TextSpan, date: EDTFDate, basis: DateBasis, alternatives: [EDTFDate] = [],
        evidence: [DateEvidence] = [], notes: [DateNote] = [], rule: String
    ) {
        self.span = span
        self.date = date
        self.basis = basis
        self.alternatives = alternatives
        self.evidence = evidence
        self.notes = notes
        self.rule = rule
    }
}
