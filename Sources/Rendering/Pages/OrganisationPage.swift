import Model
import Templating

/// What `pages/organisation.md` can print.
struct OrganisationPage: PageRecord {
    let head: PageHead
    let entity: EntityProfile
    let kind: String
    let country: LinkItem?

    static let fields = TemplateFields<OrganisationPage>(
        .record("entity") { $0.entity },
        .text("kind") { $0.kind },
        .optionalRecord("country") { $0.country })

    init(_ dossier: Dossier, _ details: OrganisationDetails, _ scope: PageScope) {
        entity = EntityProfile(dossier, scope)
        kind = scope.wording.kind(.organisation, details.kind)
        country = details.country.map(scope.link)
        head = entity.head(dossier, scope)
    }
}
