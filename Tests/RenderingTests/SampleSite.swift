import Model

/// Builds a little site by hand, with every page that its articles call for.
struct SampleSite {
    var articles: [SampleArticle]
    var entities: [Entity] = SampleSite.lexicon
    /// Further forms in print, beside the entities' own names.
    var aliases: [(name: String, entity: EntityID)] = SampleSite.aliases
    var settings = SiteSettings()
    /// What the events are put together to.
    var deals: @Sendable ([StoryEvent]) -> [Deal] = { _ in [] }
    /// What the keeper corrected.
    var corrections: [AppliedCorrection] = []

    func make() -> Site {
        let names = entities.map { (name: $0.name, entity: $0.id) } + aliases
        let documents = articles.map { $0.interpreted(names: names) }.sorted { $0.document.id < $1.document.id }
        let told = SampleSite.events(documents)
        let deals = deals(told)
        let events = told.enumerated().map { place, event in
            event.told(in: deals.filter { $0.events.contains { $0.event == place } }.map(\.id))
        }
        let dossiers = entities.sorted { $0.id < $1.id }.compactMap { SampleSite.dossier($0, documents, events) }
        let archive = Archive(
            documents: documents, dossiers: dossiers, events: events, deals: deals,
            corrections: corrections,
            entities: Dictionary(uniqueKeysWithValues: entities.map { ($0.id, $0) }))
        return Site(
            archive: archive, settings: settings,
            version: SiteVersion(digest: "0123456789ab", newest: documents.compactMap(\.document.fields.date).max()),
            pages: SampleSite.pages(archive))
    }

    static let turkiye = EntityID(.country, "tr")
    static let russia = EntityID(.country, "ru")
    static let s400 = EntityID(.weapon, "s-400")
    static let erdogan = EntityID(.person, "recep-tayyip-erdogan")
    static let interfax = EntityID(.organisation, "interfax")
    static let almaz = EntityID(.organisation, "almaz-antey")
    static let incirlik = EntityID(.place, "incirlik")

    /// One entity of each type, and a maker that no article mentions.
    static let lexicon = [
        Entity(
            id: turkiye, name: "Thổ Nhĩ Kỳ", nameEnglish: "Türkiye",
            details: .country(CountryDetails(alpha3: "TUR", capital: "Ankara", region: "Asia")), wikidata: "Q43"),
        Entity(
            id: russia, name: "Nga", nameEnglish: "Russia",
            details: .country(CountryDetails(alpha3: "RUS", capital: "Moskva", region: "Europe")), wikidata: "Q159"),
        Entity(
            id: s400, name: "S-400", nameEnglish: nil,
            details: .weapon(
                WeaponDetails(
                    designation: "S-400 Triumf", category: "Air defence systems", makers: [almaz], origins: [russia],
                    natoNames: ["SA-21 Growler"], nicknames: ["Rồng lửa"],
                    classPhrases: ["hệ thống phòng không", "hệ thống tên lửa phòng không"])),
            wikidata: "Q1133234"),
        Entity(
            id: erdogan, name: "Recep Tayyip Erdogan", nameEnglish: nil,
            details: .person(
                PersonDetails(
                    country: turkiye,
                    offices: [
                        .init(title: "Thủ tướng Thổ Nhĩ Kỳ", firstYear: 2003, lastYear: 2014),
                        .init(title: "Tổng thống Thổ Nhĩ Kỳ", firstYear: 2014, lastYear: nil),
                    ])),
            wikidata: "Q39259"),
        Entity(
            id: interfax, name: "Interfax", nameEnglish: "Interfax",
            details: .organisation(OrganisationDetails(kind: "news_agency", country: russia)), wikidata: nil),
        Entity(
            id: almaz, name: "Almaz-Antey", nameEnglish: nil,
            details: .organisation(OrganisationDetails(kind: "manufacturer", country: russia)), wikidata: nil),
        Entity(
            id: incirlik, name: "Incirlik", nameEnglish: nil,
            details: .place(PlaceDetails(kind: "base", country: turkiye, latitude: 37.0021, longitude: 35.4259)),
            wikidata: nil),
    ]

    static let aliases: [(name: String, entity: EntityID)] = [
        ("Ankara", turkiye), ("Moscow", russia), ("Rồng lửa", s400), ("Erdogan", erdogan),
    ]
}

private extension SampleSite {
    /// The newest first, as the stage before Rendering puts them: tellings of the same words and date are one event.
    static func events(_ documents: [InterpretedDocument]) -> [StoryEvent] {
        struct Account: Hashable {
            let type: EventType
            let modality: Modality
            let time: EventMention.TimeReading?
            let arguments: [EventArgument]
        }
        var accounts: [Account] = []
        var tellings: [Account: [EventReference]] = [:]
        for (number, document) in documents.enumerated() {
            for (place, event) in document.events.enumerated() {
                let account = Account(
                    type: event.type, modality: event.modality, time: event.time, arguments: event.arguments)
                if tellings[account] == nil { accounts.append(account) }
                tellings[account, default: []].append(EventReference(document: number, event: place))
            }
        }
        let days = Set(accounts.compactMap { $0.time?.days?.first }).sorted().reversed()
        let sorted =
            days.flatMap { day in accounts.filter { $0.time?.days?.first == day } }
            + accounts.filter { $0.time?.days?.first == nil }
        return sorted.map { story($0.type, $0.modality, $0.time, $0.arguments, tellings[$0] ?? [], documents) }
    }

    static func story(
        _ type: EventType, _ modality: Modality, _ time: EventMention.TimeReading?, _ arguments: [EventArgument],
        _ tellings: [EventReference], _ documents: [InterpretedDocument]
    ) -> StoryEvent {
        let document = documents[tellings[0].document]
        let event = document.events[tellings[0].event]
        return StoryEvent(
            id: EventID(of: event, in: document.document, occurrence: 0), type: type, modality: modality, time: time,
            arguments: arguments, rule: event.rule,
            evidence: tellings.enumerated().map { EventEvidence(telling: $1, source: $0) })
    }

    static func dossier(
        _ entity: Entity, _ documents: [InterpretedDocument], _ events: [StoryEvent]
    ) -> Dossier? {
        var names: [String: Int] = [:]
        var companions: [EntityID: Int] = [:]
        var appearances: [Dossier.Appearance] = []
        for (number, interpreted) in documents.enumerated() {
            var references: [SentenceReference] = []
            for (paragraph, block) in interpreted.document.paragraphs.enumerated() {
                for (place, sentence) in block.sentences.enumerated() {
                    let mentions = interpreted.mentions.filter { sentence.contains($0.span) }
                    let own = mentions.filter { $0.entity == entity.id }
                    guard !own.isEmpty else { continue }
                    references.append(SentenceReference(paragraph: paragraph, sentence: place))
                    for mention in own { names[interpreted.document.string(mention.span), default: 0] += 1 }
                    for other in Set(mentions.map(\.entity)) where other != entity.id {
                        companions[other, default: 0] += 1
                    }
                }
            }
            if !references.isEmpty { appearances.append(.init(document: number, sentences: references)) }
        }
        guard !appearances.isEmpty else { return nil }
        let (statements, relayed) = speech(of: entity.id, documents)
        return Dossier(
            entity: entity,
            printedNames: names.map { .init(text: $0.key, count: $0.value) }
                .sorted { ($1.count, $0.text) < ($0.count, $1.text) },
            appearances: appearances,
            companions: companions.map { .init(entity: $0.key, sentences: $0.value) }
                .sorted { $0.sentences == $1.sentences ? $0.entity < $1.entity : $0.sentences > $1.sentences },
            statements: statements, relayed: relayed,
            events: events.indices.filter { place in
                events[place].arguments.contains { $0.entity == entity.id }
            })
    }

    static func speech(
        of entity: EntityID, _ documents: [InterpretedDocument]
    ) -> ([Dossier.Statement], [Dossier.RelayedSpeaker]) {
        var statements: [Dossier.Statement] = []
        var relayed: [EntityID: Int] = [:]
        for (number, interpreted) in documents.enumerated() {
            for (place, attribution) in interpreted.resolved.attributions.enumerated() {
                guard let speaker = attribution.speaker.entity else { continue }
                if speaker == entity {
                    let isQuotation = interpreted.resolved.quotations.contains { $0.span == attribution.claim }
                    statements.append(
                        .init(
                            document: number, words: attribution.claim, isQuotation: isQuotation, attribution: place))
                } else if attribution.chain.contains(where: { $0.entity == entity }) {
                    relayed[speaker, default: 0] += 1
                }
            }
        }
        return (statements, relayed.sorted { $0.key < $1.key }.map { .init(entity: $0.key, claims: $0.value) })
    }

    static let folders: [EntityType: String] = [
        .country: "countries", .weapon: "weapons", .person: "people", .organisation: "organisations", .place: "places",
    ]

    static func place(of list: Volume.List) -> String {
        switch list {
        case .articles: "articles"
        case .entities(let type): type.rawValue
        case .eventsOfType(let type): type.rawValue
        case .events(let id): "\(id.key)-events"
        case .statements(let id): "\(id.key)-statements"
        case .sentences(let id): "\(id.key)-sentences"
        }
    }

    static func pages(_ archive: Archive) -> [Site.Page] {
        let fixed: [(Route, String)] = [
            (.home, "index"), (.articles, "articles"), (.deals, "deals"), (.timeline, "timeline"), (.about, "about"),
            (.search, "search"), (.review, "review"), (.notFound, "404"), (.data, "data/README"),
        ]
        let events = archive.events
        let years = Set(events.compactMap { $0.time?.year }).sorted().map { (Route.events(year: $0), "timeline/\($0)") }
        let types = Set(events.map(\.type)).map { (Route.eventsOfType($0), "timeline/\($0.rawValue)") }
        let volumes = ArchiveLists(archive).volumes + archive.dossiers.flatMap { DossierLists($0, in: archive).volumes }
        let lists = EntityType.allCases.map { (Route.entities($0), folders[$0] ?? "") }
        let articles = archive.documents.map {
            (Route.article($0.document.id), "articles/\(Slug(ofArticle: $0.document.id))")
        }
        let entities = archive.dossiers.map { dossier in
            (
                Route.entity(dossier.entity.id),
                "\(folders[dossier.entity.id.type] ?? "")/\(Slug(of: dossier.entity.id.key))"
            )
        }
        let map = archive.deals.isEmpty ? [] : [(Route.map, "map")]
        let deals = archive.deals.map { (Route.deal($0.id), "deals/\(Slug(of: $0.id.key))") }
        let bound = volumes.map { (Route.volume($0), "volumes/\(place(of: $0.list))-\($0.part.key)-\($0.number)") }
        return (fixed + years + types + lists + articles + entities + deals + map + bound).map {
            Site.Page(route: $0.0, path: SitePath($0.1 + ".html"))
        }
    }
}
