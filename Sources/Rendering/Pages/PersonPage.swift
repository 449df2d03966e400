import Model
import Templating

/// What `pages/person.md` can print.
struct PersonPage: PageRecord {
    let head: PageHead
    let entity: EntityProfile
    let offices: [OfficeItem]
    let country: LinkItem?

    static let fields = TemplateFields<PersonPage>(
        .record("entity") { $0.entity },
        .flag("has_offices") { !$0.offices.isEmpty },
        .list("offices") { $0.offices },
        .optionalRecord("country") { $0.country })

    init(_ dossier: Dossier, _ details: PersonDetails, _ scope: PageScope) {
        entity = EntityProfile(dossier, scope)
        offices = details.offices.map {
            OfficeItem(title: $0.title, years: scope.wording.years(first: $0.firstYear, last: $0.lastYear))
        }
        country = details.country.map(scope.link)
        head = entity.head(dossier, scope)
    }
}
