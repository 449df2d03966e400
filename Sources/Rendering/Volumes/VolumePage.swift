import Model
import Templating

/// What `pages/volume.md` can print: the events of a part of a list, or the words or sentences of an entity.
struct VolumePage: PageRecord {
    let head: PageHead
    let title: String
    /// What kind of thing the list is about: `"Nước"`.
    let kicker: String
    let count: String
    let volumes: [VolumeItem]
    let events: [EventGroup]
    let modalities: [ModalityItem]
    let statements: EntityStatements?
    let appearances: [AppearanceItem]

    static let fields = TemplateFields<VolumePage>(
        .text("title") { $0.title },
        .text("kicker") { $0.kicker },
        .text("count") { $0.count },
        .list("volumes") { $0.volumes },
        .flag("has_events") { !$0.events.isEmpty },
        .list("groups") { $0.events },
        .list("modalities") { $0.modalities },
        .flag("has_statements") { $0.statements != nil },
        .list("statements") { $0.statements?.groups ?? [] },
        .optionalText("statements_withheld") { $0.statements?.withheld },
        .flag("has_appearances") { !$0.appearances.isEmpty },
        .list("appearances") { $0.appearances })

    /// The part `volume` of the events of `type`.
    init(_ volume: Volume, ofType type: EventType, _ scope: PageScope) {
        let wording = scope.wording
        let list = scope.index.lists.events[type]
        let lines = list?.lines(of: volume) ?? []
        let name = wording.kind(.event, type.rawValue)
        title = wording.text(.volumeTitle, ["list": name, "part": wording.words(of: volume)])
        kicker = wording.text(.timeline)
        count = wording.count(.eventCount, lines.count)
        volumes = list.map { VolumeItem.all($0, scope) } ?? []
        events = EventsPage.groups(of: scope.index.events.events(lines), in: volume, scope)
        modalities = ModalityItem.all(wording)
        statements = nil
        appearances = []
        head = PageHead(
            title: title, description: VolumePage.description(title, count, scope),
            trail: Trail.list(.timeline, .timeline, scope) + [VolumePage.crumb(name, .eventsOfType(type), scope)],
            crumb: wording.words(of: volume))
    }

    /// The part `volume` of one of the lists of `dossier`.
    init(_ volume: Volume, of dossier: Dossier, _ scope: PageScope) {
        let wording = scope.wording
        let entity = dossier.entity
        let lists = DossierLists(dossier, in: scope.site.archive)
        var events: [EventGroup] = []
        var statements: EntityStatements?
        var appearances: [AppearanceItem] = []
        switch volume.list {
        case .statements:
            let lines = lists.statements.lines(of: volume)
            statements = EntityStatements(lines, scope)
            count = wording.count(.statementCount, lines.count)
            volumes = VolumeItem.all(lists.statements, scope)
        case .sentences:
            let lines = lists.sentences.lines(of: volume)
            appearances = EntityAppearances.items(lines, of: entity.id, scope)
            count = wording.count(.sentenceCount, lines.reduce(0) { $0 + $1.sentences.count })
            volumes = VolumeItem.all(lists.sentences, scope)
        case .events, .articles, .entities, .eventsOfType:
            let lines = lists.events.lines(of: volume)
            events = EventsPage.groups(of: scope.index.events.events(lines), in: volume, scope)
            count = wording.count(.eventCount, lines.count)
            volumes = VolumeItem.all(lists.events, scope)
        }
        self.events = events
        self.statements = statements
        self.appearances = appearances
        modalities = ModalityItem.all(wording)
        kicker = wording.text(.one(entity.id.type))
        let list = wording.text(.volumeOf(volume.list), ["name": entity.name])
        title = wording.text(.volumeTitle, ["list": list, "part": wording.words(of: volume)])
        let isAmbiguous = scope.index.ambiguousTitles.contains(SiteIndex.titleKey(entity))
        let full = wording.text(
            isAmbiguous ? .entityTitleWithKey : .entityTitle, ["name": title, "key": entity.id.key, "type": kicker])
        head = PageHead(
            title: full, description: VolumePage.description(full, count, scope),
            trail: Trail.list(.entities(entity.id.type), .many(entity.id.type), scope)
                + [VolumePage.crumb(entity.name, .entity(entity.id), scope)],
            crumb: wording.text(
                .volumeTitle, ["list": wording.text(.volumeCrumb(volume.list)), "part": wording.words(of: volume)]))
    }
}

private extension VolumePage {
    static func description(_ title: String, _ count: String, _ scope: PageScope) -> String {
        scope.wording.text(.volumeDescription, ["title": title, "count": count])
    }

    static func crumb(_ label: String, _ route: Route, _ scope: PageScope) -> LinkItem {
        LinkItem(label: label, href: scope.href(to: route))
    }
}
