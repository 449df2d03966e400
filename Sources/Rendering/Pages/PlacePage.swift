import Model
import Templating

/// What `pages/place.md` can print.
struct PlacePage: PageRecord {
    let head: PageHead
    let entity: EntityProfile
    let kind: String
    let country: LinkItem?
    let coordinates: String?

    static let fields = TemplateFields<PlacePage>(
        .record("entity") { $0.entity },
        .text("kind") { $0.kind },
        .optionalRecord("country") { $0.country },
        .optionalText("coordinates") { $0.coordinates })

    init(_ dossier: Dossier, _ details: PlaceDetails, _ scope: PageScope) {
        entity = EntityProfile(dossier, scope)
        kind = scope.wording.kind(.place, details.kind)
        country = details.country.map(scope.link)
        coordinates = scope.wording.coordinates(latitude: details.latitude, longitude: details.longitude)
        head = entity.head(dossier, scope)
    }
}
