import Model

/// The phrases of which there is one for each type of entity.
extension Phrase {
    /// `"Nước"`.
    static func one(_ type: EntityType) -> Phrase {
        switch type {
        case .country: .oneCountry
        case .weapon: .oneWeapon
        case .person: .onePerson
        case .organisation: .oneOrganisation
        case .place: .onePlace
        }
    }

    /// `"Các nước"`.
    static func many(_ type: EntityType) -> Phrase {
        switch type {
        case .country: .manyCountries
        case .weapon: .manyWeapons
        case .person: .manyPeople
        case .organisation: .manyOrganisations
        case .place: .manyPlaces
        }
    }

    /// The heading of the list of a type.
    static func listTitle(_ type: EntityType) -> Phrase {
        switch type {
        case .country: .countriesTitle
        case .weapon: .weaponsTitle
        case .person: .peopleTitle
        case .organisation: .organisationsTitle
        case .place: .placesTitle
        }
    }

    /// What the list of a type says of itself to search engines.
    static func listDescription(_ type: EntityType) -> Phrase {
        switch type {
        case .country: .countriesDescription
        case .weapon: .weaponsDescription
        case .person: .peopleDescription
        case .organisation: .organisationsDescription
        case .place: .placesDescription
        }
    }

    /// The caption of the table of a type.
    static func listCaption(_ type: EntityType) -> Phrase {
        switch type {
        case .country: .countriesCaption
        case .weapon: .weaponsCaption
        case .person: .peopleCaption
        case .organisation: .organisationsCaption
        case .place: .placesCaption
        }
    }
}
