import Model

/// The facts of the page of a country or weapon, beside it: `countries/turkiye.json`.
struct EntityFacts {
    let dossier: Dossier
    let scope: PageScope

    func bytes() -> [UInt8] {
        let entity = dossier.entity
        let data = EntityData(dossier, scope.site)
        return JSONValue.object([
            "format": .text("sitegen/entity"),
            "version": .text(scope.site.version.digest),
            "id": .text(data.id),
            "type": .text(data.type),
            "name": .text(entity.name),
            "nameEnglish": .text(orNone: entity.nameEnglish),
            "description": .text(EntityDescription.line(entity, scope)),
            "page": .text(orNone: data.page),
            "address": .text(orNone: PageAddress.canonical(scope.page.path, scope.site.settings)),
            "identifiers": .object(
                data.identifiers.sorted { $0.key < $1.key }.map { JSONValue.Member(name: $0, value: .text($1)) }),
            "details": details(entity.details),
            "mentions": .number(dossier.mentionCount),
            "sentences": .number(dossier.sentenceCount),
            "aliases": .list(dossier.printedNames.map(alias)),
            "companions": .list(
                dossier.companions.map {
                    .object(["entity": .text($0.entity.description), "sentences": .number($0.sentences)])
                }),
            "deals": .texts(deals.map(\.description)),
            "events": .list(scope.index.events.events(dossier.events).map(EventFacts(scope).value)),
            "appearances": .list(dossier.appearances.map(appearance)),
        ]).lines()
    }
}

private extension EntityFacts {
    /// Those in which it has a part, in their order.
    var deals: [DealID] {
        let index = scope.index.deals
        let id = dossier.entity.id
        let places = [index.bySupplier, index.byRecipient, index.byEndUser, index.byWeapon].flatMap { $0[id] ?? [] }
        return Set(places).sorted().map { scope.site.archive.deals[$0].id }
    }

    func details(_ details: EntityDetails) -> JSONValue? {
        switch details {
        case .country(let country):
            .object(["capital": .text(orNone: country.capital), "region": .text(orNone: country.region)])
        case .weapon(let weapon):
            .object([
                "designation": .text(weapon.designation), "category": .text(weapon.category),
                "makers": .texts(weapon.makers.map(\.description)),
                "origins": .texts(weapon.origins.map(\.description)), "natoNames": .texts(weapon.natoNames),
                "nicknames": .texts(weapon.nicknames),
            ])
        case .person, .organisation, .place: nil
        }
    }

    func alias(_ name: Dossier.PrintedName) -> JSONValue {
        .object([
            "text": .text(name.text), "count": .number(name.count), "firstYear": name.firstYear.map { .number($0) },
            "lastYear": name.lastYear.map { .number($0) },
        ])
    }

    func appearance(_ appearance: Dossier.Appearance) -> JSONValue {
        let interpreted = scope.site.archive.documents[appearance.document]
        let entry = scope.index.articles[appearance.document]
        return .object([
            "article": .text(interpreted.id.value), "title": .text(entry.title.text),
            "date": .text(orNone: interpreted.publication.date?.description),
            "page": .text(orNone: entry.path.map { scope.address(of: $0) }),
            "sentences": .texts(appearance.sentences.map(\.anchor)),
        ])
    }
}
