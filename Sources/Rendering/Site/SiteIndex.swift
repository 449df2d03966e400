import Model

/// What many pages of one site need, worked out once.
struct SiteIndex: Sendable {
    /// An article as other pages speak of it.
    struct ArticleEntry: Sendable {
        /// What may be shown as its title under its publish policy.
        let title: ShownTitle
        let path: SitePath?
        let sentenceCount: Int
        /// The number of different entities named in it.
        let entityCount: Int
    }

    /// An entity as other pages speak of it.
    struct EntityEntry: Sendable {
        let name: String
        let path: SitePath?
        let sentenceCount: Int
    }

    let site: Site
    let wording: Wording
    /// Parallel to the documents of the archive.
    let articles: [ArticleEntry]
    /// The long lists, with the volumes in which they are bound.
    let lists: ArchiveLists
    /// The place of each document among the articles, the newest first.
    let articleRank: [Int]
    /// Every entity that is mentioned.
    let entities: [EntityID: EntityEntry]
    /// The mentioned entities that belong to a country, the most mentioned first.
    let belongings: [EntityID: [EntityID]]
    /// The mentioned weapons by those who make them, the most mentioned first.
    let products: [EntityID: [EntityID]]
    /// The titles that more than one article, or more than one entity of a type, would have.
    let ambiguousTitles: Set<String>

    /// The shapes of the world's countries.
    let map: WorldMap
    /// Who sells to whom.
    let flows: TradeFlows
    let events: EventIndex
    let deals: DealIndex
    let corrections: CorrectionIndex
    /// Which articles belong together.
    let related: RelatedIndex

    /// The name of the site.
    let title: String
    let description: String

    init(site: Site, wording: Wording, map: WorldMap = .empty) {
        self.map = map
        flows = TradeFlows(site.archive.deals)
        self.site = site
        self.wording = wording
        title = site.settings.title ?? wording.text(.siteTitle)
        description = site.settings.description ?? wording.text(.siteDescription)
        articles = site.archive.documents.map { SiteIndex.entry($0, in: site, wording: wording) }
        let lists = ArchiveLists(site.archive)
        self.lists = lists
        var rank = [Int](repeating: 0, count: site.archive.documents.count)
        for (place, document) in lists.articles.lines.enumerated() { rank[document] = place }
        articleRank = rank
        let entities = SiteIndex.entries(of: site)
        self.entities = entities
        belongings = SiteIndex.grouped(site.archive.dossiers) { $0.details.countries }
        products = SiteIndex.grouped(site.archive.dossiers) { entity in
            if case .weapon(let details) = entity.details { details.makers } else { [] }
        }
        events = EventIndex(site.archive, wording: wording.events)
        deals = DealIndex(site.archive)
        related = RelatedIndex(site.archive, deals: deals, order: lists.articles.lines, ranks: rank)
        corrections = CorrectionIndex(site.archive.corrections)
        ambiguousTitles = SiteIndex.ambiguousTitles(articles: articles, dossiers: site.archive.dossiers)
    }

    /// The documents, the newest first; undated ones last, by their ids.
    var articleOrder: [Int] { lists.articles.lines }

    /// The mentioned entities of `type`, in Vietnamese alphabetical order.
    func entities(of type: EntityType) -> [EntityID] { lists.entities[type]?.lines ?? [] }

    /// The entities of `type`, the most mentioned first.
    func mostMentioned(_ type: EntityType) -> [EntityID] {
        entities(of: type).map(rank).sorted().map(\.entity)
    }

    /// How often an entity is mentioned.
    func rank(_ id: EntityID) -> MentionRank {
        MentionRank(entity: id, sentences: entities[id]?.sentenceCount ?? 0)
    }

    /// The name of an entity that a fact speaks of, whether an article mentions it or not.
    func name(of id: EntityID) -> String {
        entities[id]?.name ?? site.archive.entities[id]?.name ?? id.key
    }

    /// Under which key `ambiguousTitles` keeps the name of an entity.
    static func titleKey(_ entity: Entity) -> String { "\(entity.id.type.rawValue)\n\(entity.name)" }
}

private extension SiteIndex {
    static func entry(_ interpreted: InterpretedDocument, in site: Site, wording: Wording) -> ArticleEntry {
        let document = interpreted.document
        return ArticleEntry(
            title: ShownTitle(of: interpreted, wording: wording),
            path: site.path(of: .article(document.id)),
            sentenceCount: document.paragraphs.reduce(0) { $0 + $1.sentences.count },
            entityCount: Set(interpreted.mentions.map(\.entity)).count)
    }

    static func entries(of site: Site) -> [EntityID: EntityEntry] {
        var entries: [EntityID: EntityEntry] = [:]
        for dossier in site.archive.dossiers {
            entries[dossier.entity.id] = EntityEntry(
                name: dossier.entity.name, path: site.path(of: .entity(dossier.entity.id)),
                sentenceCount: dossier.sentenceCount)
        }
        return entries
    }

    /// The entities under those to which `owners` leads, the most mentioned first.
    static func grouped(_ dossiers: [Dossier], by owners: (Entity) -> [EntityID]) -> [EntityID: [EntityID]] {
        var groups: [EntityID: [MentionRank]] = [:]
        for dossier in dossiers {
            let rank = MentionRank(entity: dossier.entity.id, sentences: dossier.sentenceCount)
            for owner in Set(owners(dossier.entity)) { groups[owner, default: []].append(rank) }
        }
        return groups.mapValues { ranks in ranks.sorted().map(\.entity) }
    }

    static func ambiguousTitles(articles: [ArticleEntry], dossiers: [Dossier]) -> Set<String> {
        var seen: Set<String> = []
        var ambiguous: Set<String> = []
        for title in articles.map(\.title.text) + dossiers.map({ titleKey($0.entity) }) {
            if !seen.insert(title).inserted { ambiguous.insert(title) }
        }
        return ambiguous
    }
}
