/// When an article, or a line of a digest, was published, as far as that can be told.
package struct PublicationDate: Hashable, Sendable {
    /// The date, where one day, month or year is known: stated by the keeper, or inferred.
    package let date: EDTFDate?
    /// The days that remain possible.
    package let range: DayRange?
    package let basis: DateBasis
    /// The dates between which nothing decides, the likeliest first; empty where there is one or none.
    package let alternatives: [EDTFDate]
    package let evidence: [DateEvidence]

    package init(
        date: EDTFDate?, range: DayRange?, basis: DateBasis, alternatives: [EDTFDate] = [],
        evidence: [DateEvidence] = []
    ) {
        self.date = date
        self.range = range
        self.basis = basis
        self.alternatives = alternatives
        self.evidence = evidence
    }

    /// Nothing is known.
    package static let unknown = PublicationDate(date: nil, range: nil, basis: .unknown)
}
