import Model
import Templating

/// What `pages/organisation.md` can print.
struct OrganisationPage: PageRecord {
    let head: PageHead
    let entity: EntityProfile
    let kind: String
    let country: LinkItem?
    /// The weapons that it makes, as far as the archive mentions them.
    let products: [CountedGroup]

    static let fields = TemplateFields<OrganisationPage>(
        .record("entity") { $0.entity },
        .text("kind") { $0.kind },
        .optionalRecord("country") { $0.country },
        .flag("has_products") { !$0.products.isEmpty },
        .list("belongings") { $0.products })

    init(_ dossier: Dossier, _ details: OrganisationDetails, _ scope: PageScope) {
        entity = EntityProfile(dossier, scope)
        kind = scope.wording.kind(.organisation, details.kind)
        country = details.country.map(scope.link)
        products = [
            CountedGroup(
                heading: scope.wording.text(.many(.weapon)), type: .weapon,
                items: (scope.index.products[dossier.entity.id] ?? []).map(scope.counted), wording: scope.wording)
        ].compactMap { $0 }
        head = entity.head(dossier, scope)
    }
}
