import Model

/// An entity as `data/entities.json` has it.
struct EntityData: Encodable {
    struct Alias: Encodable {
        let text: String
        let count: Int
    }

    let id: String
    let type: String
    let name: String
    let nameEnglish: String?
    let aliases: [Alias]
    /// Where its page stands in the site.
    let page: String?
    let identifiers: [String: String]

    init(_ dossier: Dossier, _ site: Site) {
        let entity = dossier.entity
        id = entity.id.description
        type = entity.id.type.rawValue
        name = entity.name
        nameEnglish = entity.nameEnglish
        aliases = dossier.printedNames.map { Alias(text: $0.text, count: $0.count) }
        page = site.path(of: .entity(entity.id))?.value
        var identifiers: [String: String] = [:]
        identifiers["wikidata"] = entity.wikidata
        if case .country(let details) = entity.details {
            identifiers["iso3166Alpha2"] = entity.id.key.uppercased()
            identifiers["iso3166Alpha3"] = details.alpha3.isEmpty ? nil : details.alpha3
        }
        self.identifiers = identifiers
    }
}
