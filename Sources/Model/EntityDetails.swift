/// What the lexicon says of an entity beyond its names, by type.
package enum EntityDetails: Hashable, Sendable {
    case country(CountryDetails)
    case weapon(WeaponDetails)
    case person(PersonDetails)
    case organisation(OrganisationDetails)
    case place(PlaceDetails)
}
