import Model
import Templating

/// What `pages/entities.md` can print: the entities of one type in Vietnamese alphabetical order.
///
/// Very many are bound in volumes by letter; then the list itself shows those that are mentioned most.
struct EntityListPage: PageRecord {
    /// Shorter lists are read faster without an index of letters.
    private static let shortest = 40

    let head: PageHead
    let title: String
    let caption: String
    /// By letter; one group without letters when the list is short.
    let groups: [LetterGroup]
    let hasLetters: Bool
    let volumes: [VolumeItem]

    static let fields = TemplateFields<EntityListPage>(
        .text("title") { $0.title },
        .text("caption") { $0.caption },
        .flag("has_entities") { !$0.groups.isEmpty },
        .flag("has_letters") { $0.hasLetters },
        .flag("has_volumes") { !$0.volumes.isEmpty },
        .list("volumes") { $0.volumes },
        .list("groups") { $0.groups })

    init(_ type: EntityType, _ scope: PageScope) {
        let wording = scope.wording
        let ids = scope.index.entities(of: type)
        title = wording.text(.listTitle(type))
        volumes = scope.index.lists.entities[type].map { VolumeItem.all($0, scope) } ?? []
        if volumes.isEmpty {
            caption = wording.text(.listCaption(type))
            groups = EntityListPage.groups(ids, scope)
            hasLetters = ids.count >= EntityListPage.shortest
        } else {
            let most = scope.index.mostMentioned(type).prefix(ArchiveLists.openingNames)
            caption = wording.count(.mostMentioned, most.count)
            groups = [
                LetterGroup(letter: "", id: "most", entities: most.compactMap { EntityListPage.item($0, scope) })
            ]
            hasLetters = false
        }
        head = PageHead(
            title: title, description: wording.count(.listDescription(type), ids.count), trail: Trail.home(scope),
            crumb: title)
    }

    /// The part `volume` of the list of `type`.
    init(_ volume: Volume, of type: EntityType, _ scope: PageScope) {
        let wording = scope.wording
        let list = scope.index.lists.entities[type]
        let ids = list?.lines(of: volume) ?? []
        let part = wording.words(of: volume)
        title = wording.text(.volumeTitle, ["list": wording.text(.listTitle(type)), "part": part])
        caption = wording.text(.listCaption(type))
        groups = EntityListPage.groups(ids, scope)
        hasLetters = false
        volumes = list.map { VolumeItem.all($0, scope) } ?? []
        let description = wording.count(.listDescription(type), ids.count)
        head = PageHead(
            title: title, description: wording.text(.volumeDescription, ["title": title, "count": description]),
            trail: Trail.list(.entities(type), .listTitle(type), scope), crumb: part)
    }
}

private extension EntityListPage {
    static func groups(_ ids: [EntityID], _ scope: PageScope) -> [LetterGroup] {
        var groups: [(letter: VietnameseLetter?, entities: [EntityItem])] = []
        for id in ids {
            guard let item = item(id, scope) else { continue }
            let letter = VietnameseOrder(item.name).initial
            if groups.isEmpty || groups[groups.count - 1].letter != letter { groups.append((letter, [])) }
            groups[groups.count - 1].entities.append(item)
        }
        return groups.enumerated().map { place, group in
            LetterGroup(
                letter: group.letter?.capital ?? scope.wording.text(.otherLetter),
                // Names in other scripts come after z, so that there may be two groups without a letter.
                id: "letter-\(group.letter?.telex ?? String(place))", entities: group.entities)
        }
    }

    static func item(_ id: EntityID, _ scope: PageScope) -> EntityItem? {
        scope.site.dossier(id).map { dossier in
            EntityItem(
                name: dossier.entity.name, href: scope.href(to: .entity(id)),
                what: EntityDescription.line(dossier.entity, scope),
                articles: scope.wording.number(dossier.appearances.count),
                sentences: scope.wording.number(dossier.sentenceCount))
        }
    }
}
