import Model
import Templating

/// What `pages/weapon.md` can print.
struct WeaponPage: PageRecord {
    let head: PageHead
    let entity: EntityProfile
    let details: WeaponDetails
    let category: String
    let origins: [LinkItem]
    let makers: [LinkItem]

    static let fields = TemplateFields<WeaponPage>(
        .record("entity") { $0.entity },
        .text("designation") { $0.details.designation },
        .text("category") { $0.category },
        .flag("has_origins") { !$0.origins.isEmpty },
        .list("origins") { $0.origins },
        .flag("has_makers") { !$0.makers.isEmpty },
        .list("makers") { $0.makers },
        .flag("has_nato_names") { !$0.details.natoNames.isEmpty },
        .texts("nato_names") { $0.details.natoNames },
        .flag("has_nicknames") { !$0.details.nicknames.isEmpty },
        .texts("nicknames") { $0.details.nicknames })

    init(_ dossier: Dossier, _ details: WeaponDetails, _ scope: PageScope) {
        entity = EntityProfile(dossier, scope)
        self.details = details
        category = scope.wording.kind(.weapon, details.category)
        origins = details.origins.map(scope.link)
        makers = details.makers.map(scope.link)
        head = entity.head(dossier, scope)
    }
}
