import Model

/// Entities as things of schema.org.
struct LinkedThings {
    private let scope: PageScope

    init(_ scope: PageScope) {
        self.scope = scope
    }

    /// What other pages say of it: type, name, its page and its item.
    func brief(_ id: EntityID) -> JSONValue {
        let entity = scope.site.dossier(id)?.entity ?? scope.site.archive.entities[id]
        return .object([
            "@type": .text(LinkedThings.type(of: id)),
            "name": .text(scope.index.name(of: id)),
            "url": .text(orNone: scope.index.entities[id]?.path.map { scope.address(of: $0) }),
            "sameAs": .text(orNone: entity?.wikidataAddress),
        ])
    }

    /// What its own page says of it.
    func full(_ entity: Entity, address: String) -> JSONValue {
        var members = JSONValue.object([
            "@type": .text(LinkedThings.type(of: entity.id)),
            "@id": .text("\(address)#thing"),
            "url": .text(address),
            "name": .text(entity.name),
            "alternateName": alternateName(of: entity),
            "description": .text(EntityDescription.line(entity, scope)),
            "sameAs": .text(orNone: entity.wikidataAddress),
        ]).members
        members += details(of: entity.details).members
        return .object(members)
    }

    private static func type(of id: EntityID) -> String {
        switch id.type {
        case .country: "Country"
        case .weapon: "Product"
        case .person: "Person"
        case .organisation: "Organization"
        case .place: "Place"
        }
    }
}

private extension LinkedThings {
    func alternateName(of entity: Entity) -> JSONValue? {
        var names = [entity.nameEnglish].compactMap { $0 }
        if case .weapon(let weapon) = entity.details { names += [weapon.designation] + weapon.natoNames }
        var others: [String] = []
        for name in names where name != entity.name && !others.contains(name) { others.append(name) }
        return .list(orNone: others.map { .text($0) })
    }

    func details(of details: EntityDetails) -> JSONValue {
        switch details {
        case .country(let country):
            return .object(["identifier": country.alpha3.isEmpty ? nil : .text(country.alpha3)])
        case .weapon(let weapon):
            return .object([
                "category": .text(scope.wording.kind(.weapon, weapon.category)),
                "manufacturer": .list(orNone: weapon.makers.map(brief)),
                "countryOfOrigin": .list(orNone: weapon.origins.map(brief)),
            ])
        case .person(let person):
            return .object(["hasOccupation": .list(orNone: person.offices.map(office))])
        case .organisation(let organisation):
            return .object(["location": organisation.country.map(brief)])
        case .place(let place):
            return .object(["containedInPlace": place.country.map(brief), "geo": coordinates(place)])
        }
    }

    func office(_ office: PersonDetails.Office) -> JSONValue {
        .object([
            "@type": .text("Role"),
            "hasOccupation": .object(["@type": .text("Occupation"), "name": .text(office.title)]),
            "startDate": office.firstYear.map { .text(String($0)) },
            "endDate": office.lastYear.map { .text(String($0)) },
        ])
    }

    func coordinates(_ place: PlaceDetails) -> JSONValue? {
        guard let latitude = place.latitude, let longitude = place.longitude, abs(latitude) <= 90,
            abs(longitude) <= 180
        else { return nil }
        return .object([
            "@type": .text("GeoCoordinates"), "latitude": .real(latitude), "longitude": .real(longitude),
        ])
    }
}

private extension JSONValue {
    /// Those of an object.
    var members: [Member] {
        if case .object(let members) = self { members } else { [] }
    }
}
