/// What the lexicon says of a place.
package struct PlaceDetails: Hashable, Sendable {
    /// The kind by the lexicon's word: `capital`, `region`, `base`.
    package let kind: String
    package let country: EntityID?
    /// Degrees north of the equator, WGS 84.
    package let latitude: Double?
    /// Degrees east of Greenwich, WGS 84.
    package let longitude: Double?

    package init(kind: String, country: EntityID?, latitude: Double?, longitude: Double?) {
        self.kind = kind
        self.country = country
        self.latitude = latitude
        self.longitude = longitude
    }
}
