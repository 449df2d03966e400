import Model
import Templating

/// What `pages/country.md` can print.
struct CountryPage: PageRecord {
    let head: PageHead
    let entity: EntityProfile
    let alpha2: String
    let details: CountryDetails
    let region: String?
    let flows: CountryFlows?
    /// What belongs to the country and is mentioned in the archive, by type.
    let belongings: [CountedGroup]

    static let fields = TemplateFields<CountryPage>(
        .record("entity") { $0.entity },
        .text("alpha2") { $0.alpha2 },
        .text("alpha3") { $0.details.alpha3 },
        .optionalText("capital") { $0.details.capital },
        .optionalText("region") { $0.region },
        .optionalRecord("flows") { $0.flows },
        .flag("has_belongings") { !$0.belongings.isEmpty },
        .list("belongings") { $0.belongings })

    init(_ dossier: Dossier, _ details: CountryDetails, _ scope: PageScope) {
        entity = EntityProfile(dossier, scope)
        alpha2 = dossier.entity.id.key.uppercased()
        self.details = details
        region = details.region.map { scope.wording.kind(.region, $0) }
        belongings = CountryPage.belongings(of: dossier.entity.id, scope)
        flows = CountryFlows(dossier.entity.id, scope)
        head = entity.head(dossier, scope)
    }
}

private extension CountryPage {
    static func belongings(of country: EntityID, _ scope: PageScope) -> [CountedGroup] {
        let all = scope.index.belongings[country] ?? []
        let headings: [(EntityType, Phrase)] = [
            (.weapon, .countryWeapons), (.organisation, .countryOrganisations), (.person, .countryPeople),
            (.place, .countryPlaces),
        ]
        return headings.compactMap { type, heading in
            CountedGroup(
                heading: scope.wording.text(heading), type: type,
                items: all.filter { $0.type == type }.map(scope.counted), wording: scope.wording)
        }
    }
}
