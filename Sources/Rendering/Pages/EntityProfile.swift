import Model
import Templating

/// What the pages of all entities can print under `entity`: `{{entity.name}}`, `{{#entity.appearances}}`.
struct EntityProfile: TemplateRecord {
    let entity: Entity
    let type: String
    let what: String
    let list: String?
    let mentions: String
    let sentences: String
    let articles: String
    let printedNames: [CountedItem]
    let companions: [CountedGroup]
    let appearances: [AppearanceItem]

    static let fields = TemplateFields<EntityProfile>(
        .text("name") { $0.entity.name },
        .optionalText("english") { $0.entity.nameEnglish == $0.entity.name ? nil : $0.entity.nameEnglish },
        .text("type") { $0.type },
        .text("what") { $0.what },
        .optionalText("list") { $0.list },
        .optionalText("wikidata") { EntityProfile.wikidata($0.entity) },
        .text("mentions") { $0.mentions },
        .text("sentences") { $0.sentences },
        .text("articles") { $0.articles },
        .flag("has_printed_names") { !$0.printedNames.isEmpty },
        .list("printed_names") { $0.printedNames },
        .flag("has_companions") { !$0.companions.isEmpty },
        .list("companions") { $0.companions },
        .flag("has_appearances") { !$0.appearances.isEmpty },
        .list("appearances") { $0.appearances })

    init(_ dossier: Dossier, _ scope: PageScope) {
        let wording = scope.wording
        entity = dossier.entity
        type = wording.text(.one(entity.id.type))
        what = EntityDescription.line(entity, scope)
        list = scope.href(to: .entities(entity.id.type))
        mentions = wording.count(.mentionCount, dossier.mentionCount)
        sentences = wording.count(.sentenceCount, dossier.sentenceCount)
        articles = wording.count(.articleCount, dossier.appearances.count)
        printedNames = dossier.printedNames.map {
            CountedItem(label: $0.text, href: nil, count: wording.number($0.count))
        }
        companions = EntityProfile.companions(of: dossier, scope)
        appearances = dossier.appearances
            .sorted { scope.index.articleRank[$0.document] < scope.index.articleRank[$1.document] }
            .map { EntityProfile.appearance($0, of: dossier.entity.id, scope) }
    }

    /// The head of the entity's page.
    func head(_ dossier: Dossier, _ scope: PageScope) -> PageHead {
        let wording = scope.wording
        let isAmbiguous = scope.index.ambiguousTitles.contains(SiteIndex.titleKey(entity))
        return PageHead(
            title: wording.text(
                isAmbiguous ? .entityTitleWithKey : .entityTitle,
                ["name": entity.name, "key": entity.id.key, "type": type]),
            description: wording.text(
                .entityDescription,
                [
                    "name": entity.name, "type": type, "sentences": wording.number(dossier.sentenceCount),
                    "articles": wording.number(dossier.appearances.count), "key": entity.id.description,
                ]),
            trail: Trail.list(.entities(entity.id.type), .many(entity.id.type), scope), crumb: entity.name)
    }
}

private extension EntityProfile {
    /// `Q43`, and nothing that only looks like it.
    static func wikidata(_ entity: Entity) -> String? {
        guard let item = entity.wikidata, item.utf8.first == UInt8(ascii: "Q"), item.utf8.count > 1,
            item.utf8.dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return item
    }

    static func companions(of dossier: Dossier, _ scope: PageScope) -> [CountedGroup] {
        EntityType.allCases.compactMap { type in
            CountedGroup(
                heading: scope.wording.text(.many(type)), type: type,
                items: dossier.companions.filter { $0.entity.type == type }.map {
                    scope.counted($0.entity, $0.sentences)
                },
                wording: scope.wording)
        }
    }

    static func appearance(_ appearance: Dossier.Appearance, of entity: EntityID, _ scope: PageScope) -> AppearanceItem
    {
        let interpreted = scope.site.archive.documents[appearance.document]
        let document = interpreted.document
        let entry = scope.index.articles[appearance.document]
        let isWithheld = document.publish == .links
        return AppearanceItem(
            title: entry.title.text, href: entry.path.map { scope.href(to: $0) },
            date: DateItem(document.fields.date, wording: scope.wording), source: document.fields.source,
            sentences: isWithheld
                ? []
                : appearance.sentences.compactMap { reference in
                    document.span(of: reference).map {
                        SentenceItem(
                            anchor: reference.anchor, html: QuotedSentence.html($0, naming: entity, in: interpreted))
                    }
                },
            withheld: isWithheld ? scope.wording.count(.sentencesWithheld, appearance.sentences.count) : nil)
    }
}
