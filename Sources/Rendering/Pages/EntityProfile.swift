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
    let printedNames: [PrintedNameItem]
    let companions: [CountedGroup]
    /// For countries and weapons.
    let deals: [DealGroup]
    /// What a country says and does about deals of others.
    let politics: [PoliticsItem]
    let events: EntityEvents
    let modalities: [ModalityItem]
    let statements: EntityStatements
    let statementVolumes: [VolumeItem]
    /// Those whose words the entity passes on, by type.
    let relayed: [CountedGroup]
    /// Whether the lexicon does not know it, so that nobody has checked what it is.
    let isFound: Bool
    /// Other names that the keeper took for it.
    let corrections: [CorrectionItem]
    let appearances: EntityAppearances
    /// When it was mentioned; `nil` where that is not known of enough sentences.
    let chart: MentionChart?

    static let fields = TemplateFields<EntityProfile>(
        .text("name") { $0.entity.name },
        .optionalText("english") { $0.entity.nameEnglish == $0.entity.name ? nil : $0.entity.nameEnglish },
        .text("type") { $0.type },
        .text("what") { $0.what },
        .optionalText("list") { $0.list },
        .optionalText("wikidata") { $0.entity.wikidataItem },
        .text("mentions") { $0.mentions },
        .text("sentences") { $0.sentences },
        .text("articles") { $0.articles },
        .flag("has_printed_names") { !$0.printedNames.isEmpty },
        .list("printed_names") { $0.printedNames },
        .flag("has_companions") { !$0.companions.isEmpty },
        .list("companions") { $0.companions },
        .flag("has_deals") { !$0.deals.isEmpty },
        .list("deals") { $0.deals },
        .flag("has_politics") { !$0.politics.isEmpty },
        .list("politics") { $0.politics },
        .flag("has_events") { !$0.events.groups.isEmpty },
        .list("events") { $0.events.groups },
        .flag("has_event_volumes") { !$0.events.volumes.isEmpty },
        .list("event_volumes") { $0.events.volumes },
        .list("modalities") { $0.modalities },
        .flag("has_statements") { !$0.statements.groups.isEmpty },
        .list("statements") { $0.statements.groups },
        .optionalText("statements_withheld") { $0.statements.withheld },
        .flag("has_statement_volumes") { !$0.statementVolumes.isEmpty },
        .list("statement_volumes") { $0.statementVolumes },
        .flag("has_relayed") { !$0.relayed.isEmpty },
        .list("relayed") { $0.relayed },
        .flag("found") { $0.isFound },
        .flag("has_corrections") { !$0.corrections.isEmpty },
        .list("corrections") { $0.corrections },
        .flag("has_appearances") { !$0.appearances.items.isEmpty },
        .list("appearances") { $0.appearances.items },
        .optionalRecord("chart") { $0.chart },
        .flag("has_sentence_volumes") { !$0.appearances.volumes.isEmpty },
        .list("sentence_volumes") { $0.appearances.volumes })

    init(_ dossier: Dossier, _ scope: PageScope) {
        let wording = scope.wording
        let lists = DossierLists(dossier, in: scope.site.archive)
        entity = dossier.entity
        type = wording.text(.one(entity.id.type))
        what = EntityDescription.line(entity, scope)
        list = scope.href(to: .entities(entity.id.type))
        mentions = wording.count(.mentionCount, dossier.mentionCount)
        sentences = wording.count(.sentenceCount, dossier.sentenceCount)
        articles = wording.count(.articleCount, dossier.appearances.count)
        printedNames = dossier.printedNames.map {
            PrintedNameItem(
                label: $0.text, count: wording.number($0.count),
                years: wording.years(first: $0.firstYear, last: $0.lastYear))
        }
        companions = EntityProfile.groups(dossier.companions.map { ($0.entity, $0.sentences) }, scope)
        deals = EntityDeals.groups(of: entity.id, scope)
        politics = EntityDeals.politics(of: entity.id, scope)
        events = EntityEvents(lists.events, of: entity.id, scope)
        modalities = ModalityItem.all(wording)
        statements = EntityStatements(lists.statements, scope)
        statementVolumes = VolumeItem.all(lists.statements, scope)
        relayed = EntityProfile.groups(dossier.relayed.map { ($0.entity, $0.claims) }, scope)
        corrections = (scope.index.corrections.byEntity[entity.id] ?? []).map { CorrectionItem($0, scope) }
        isFound = scope.site.archive.entities[entity.id] == nil
        appearances = EntityAppearances(lists.sentences, of: entity.id, scope)
        chart = MentionChart(dossier, scope)
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
    /// So many names of a type that occur with the entity are listed.
    static let listed = 40

    /// Counted entities by type, in the order in which they come.
    static func groups(_ counted: [(entity: EntityID, count: Int)], _ scope: PageScope) -> [CountedGroup] {
        EntityType.allCases.compactMap { type in
            CountedGroup(
                heading: scope.wording.text(.many(type)), type: type,
                items: counted.filter { $0.entity.type == type }.map { scope.counted($0.entity, $0.count) },
                longest: EntityProfile.listed, wording: scope.wording)
        }
    }
}
