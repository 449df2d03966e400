import Model

extension FoundNameResolver {
    /// What the document says of an entity where it names it.
    func details(of name: FoundName) -> EntityDetails {
        switch name.type {
        case .person:
            let title = name.evidence.map { document.string($0) } ?? ""
            // "ông" is no office, "Ngoại trưởng Slovakia" is.
            let isOffice = title.utf8.contains(UInt8(ascii: " "))
            let office = PersonDetails.Office(title: title, firstYear: nil, lastYear: nil)
            return .person(PersonDetails(country: name.country, offices: isOffice ? [office] : []))
        case .organisation: return .organisation(OrganisationDetails(kind: name.kind, country: name.country))
        case .place: return .place(PlaceDetails(kind: name.kind, country: nil, latitude: nil, longitude: nil))
        case .weapon, .country:
            let noun = name.evidence.map { document.string($0) } ?? ""
            return .weapon(
                WeaponDetails(
                    designation: document.string(name.span), category: index.category(of: noun), makers: [],
                    origins: [], natoNames: [], nicknames: [], classPhrases: []))
        }
    }
}
