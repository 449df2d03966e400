/// What the lexicon says of an organisation.
package struct OrganisationDetails: Hashable, Sendable {
    /// The kind by the lexicon's word: `foreign_ministry`, `news_agency`.
    package let kind: String
    package let country: EntityID?

    package init(kind: String, country: EntityID?) {
        self.kind = kind
        self.country = country
    }
}
