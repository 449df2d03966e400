/// What the lexicon says of an entity beyond its names, by type.
package enum EntityDetails: Hashable, Sendable {
    case country(CountryDetails)
    case weapon(WeaponDetails)
    case person(PersonDetails)
    case organisation(OrganisationDetails)
    case place(PlaceDetails)

    /// The countries to which the entity belongs: where a weapon comes from, whom a person serves. A country belongs to
    /// none.
    package var countries: [EntityID] {
        switch self {
        case .country: []
        case .weapon(let weapon): weapon.origins
        case .person(let person): person.country.map { [$0] } ?? []
        case .organisation(let organisation): organisation.country.map { [$0] } ?? []
        case .place(let place): place.country.map { [$0] } ?? []
        }
    }
}
