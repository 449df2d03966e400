import Model

extension EntityDetails {
    /// The countries to which the entity belongs: where a weapon comes from, whom a person serves.
    var countries: [EntityID] {
        switch self {
        case .country: []
        case .weapon(let weapon): weapon.origins
        case .person(let person): person.country.map { [$0] } ?? []
        case .organisation(let organisation): organisation.country.map { [$0] } ?? []
        case .place(let place): place.country.map { [$0] } ?? []
        }
    }
}
