import Model
import Templating

/// What `pages/entities.md` can print: every entity of one type, in Vietnamese alphabetical order.
struct EntityListPage: PageRecord {
    /// Shorter lists are read faster without an index of letters.
    private static let shortest = 40

    let head: PageHead
    let title: String
    let caption: String
    /// By letter; one group without letters when the list is short.
    let groups: [LetterGroup]
    let hasLetters: Bool

    static let fields = TemplateFields<EntityListPage>(
        .text("title") { $0.title },
        .text("caption") { $0.caption },
        .flag("has_entities") { !$0.groups.isEmpty },
        .flag("has_letters") { $0.hasLetters },
        .list("groups") { $0.groups })

    init(_ type: EntityType, _ scope: PageScope) {
        let wording = scope.wording
        let ids = scope.index.lists[type] ?? []
        title = wording.text(.listTitle(type))
        caption = wording.text(.listCaption(type))
        hasLetters = ids.count >= EntityListPage.shortest
        groups = EntityListPage.groups(ids, scope)
        head = PageHead(
            title: title, description: wording.count(.listDescription(type), ids.count), trail: Trail.home(scope),
            crumb: title)
    }
}

private extension EntityListPage {
    static func groups(_ ids: [EntityID], _ scope: PageScope) -> [LetterGroup] {
        var groups: [(letter: VietnameseLetter?, entities: [EntityItem])] = []
        for id in ids {
            guard let dossier = scope.site.dossier(id) else { continue }
            let letter = VietnameseOrder(dossier.entity.name).initial
            if groups.isEmpty || groups[groups.count - 1].letter != letter { groups.append((letter, [])) }
            groups[groups.count - 1].entities.append(item(dossier, scope))
        }
        return groups.enumerated().map { place, group in
            LetterGroup(
                letter: group.letter?.capital ?? scope.wording.text(.otherLetter),
                // Names in other scripts come after z, so that there may be two groups without a letter.
                id: "letter-\(group.letter?.telex ?? String(place))", entities: group.entities)
        }
    }

    static func item(_ dossier: Dossier, _ scope: PageScope) -> EntityItem {
        EntityItem(
            name: dossier.entity.name, href: scope.href(to: .entity(dossier.entity.id)),
            what: EntityDescription.line(dossier.entity, scope),
            articles: scope.wording.number(dossier.appearances.count),
            sentences: scope.wording.number(dossier.sentenceCount))
    }
}
