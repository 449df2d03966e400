/// A document whose names, times and quotations are tied to what they mean, by the document and the lexicon alone.
package struct ResolvedDocument: Hashable, Sendable {
    package let document: Document
    /// When it was published; for a digest, its newest line.
    package let publication: PublicationDate
    /// For a digest, when each paragraph was published; else empty.
    package let paragraphDates: [PublicationDate]
    /// In order of the text; no two overlap.
    package let mentions: [Mention]
    /// The entities among them that the lexicon does not know, in order of their ids.
    package let foundEntities: [Entity]
    /// In order of the text; no two overlap.
    package let times: [TimeMention]
    /// In order of the text; no two overlap.
    package let values: [ValueMention]
    /// In order of their claims.
    package let attributions: [Attribution]
    /// In order of the text.
    package let quotations: [Quotation]

    package init(
        document: Document, publication: PublicationDate = .unknown, paragraphDates: [PublicationDate] = [],
        mentions: [Mention], foundEntities: [Entity] = [], times: [TimeMention] = [], values: [ValueMention] = [],
        attributions: [Attribution] = [], quotations: [Quotation] = []
    ) {
        self.document = document
        self.publication = publication
        self.paragraphDates = paragraphDates
        self.mentions = mentions
        self.foundEntities = foundEntities
        self.times = times
        self.values = values
        self.attributions = attributions
        self.quotations = quotations
    }

    /// The innermost claim that holds the byte at `offset`: in `"TASS dẫn lời ông Peskov nói Nga đã giao S-400"` that of
    /// Peskov for `"giao"`, that of TASS for `"nói"`; `nil` where the article itself asserts it.
    package func attribution(at offset: Int) -> Attribution? {
        var innermost: Attribution?
        for attribution in attributions.prefix(while: { $0.claim.start <= offset }) where offset < attribution.claim.end
        {
            // Claims begin in order, and of two that begin together the longer comes first.
            if let found = innermost, found.claim.end < attribution.claim.end { continue }
            innermost = attribution
        }
        return innermost
    }
}
