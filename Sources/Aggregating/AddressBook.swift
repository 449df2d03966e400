import Model

/// Gives every page of an archive its address.
///
/// `countries/turkiye.html` after the English name, `weapons/s-400.html` after the id, `articles/001_16ad8fb13f2a01a9.html`
/// after the article's id, `deals/russia-turkiye-s-400.html` after its parties and its weapon. The volumes of a long list
/// stand beside its page, `articles-2019.html`, or below that of their entity, `countries/russia/sentences-2019.html`. Two
/// things that would share an address get `-2`, `-3`, with a diagnostic.
enum AddressBook {
    static func pages(
        of archive: Archive
    ) -> (pages: [Site.Page], redirects: [Site.Redirect], diagnostics: [Diagnostic]) {
        var desk = AddressDesk()
        desk.add(.home, at: "index.html")
        desk.add(.about, at: "about.html")
        desk.add(.review, at: "review.html")
        desk.add(.search, at: "search.html")
        desk.add(.data, at: "data/README.html")
        desk.add(.notFound, at: "404.html")
        desk.add(.articles, at: "articles.html")
        desk.add(.deals, at: "deals.html")
        desk.add(.timeline, at: "timeline.html")
        for year in Set(archive.events.compactMap { $0.time?.year }).sorted() {
            desk.add(.events(year: year), at: "timeline/\(year).html")
        }
        let types = Set(archive.events.map(\.type))
        for type in EventType.allCases where types.contains(type) {
            desk.add(.eventsOfType(type), at: "timeline/\(type.rawValue).html")
        }
        if archive.deals.contains(where: { $0.supplier != $0.recipient }) { desk.add(.map, at: "map.html") }
        for type in EntityType.allCases { desk.add(.entities(type), at: "\(type.folder).html") }
        for volume in ArchiveLists(archive).volumes {
            desk.add(.volume(volume), at: "\(volume.list.beginning)-\(volume.ending)")
        }
        for document in archive.documents.map(\.document) {
            desk.add(.article(document.id), in: "articles", slug: Slug(ofArticle: document.id), source: document.path)
        }
        for dossier in archive.dossiers {
            desk.add(
                .entity(dossier.entity.id), in: dossier.entity.id.type.folder, slug: slug(of: dossier.entity),
                source: dossier.entity.id.description)
            guard let path = desk.pages.last?.path else { continue }
            for volume in DossierLists(dossier, in: archive).volumes {
                desk.add(.volume(volume), at: "\(path.folderBeside)/\(volume.list.beginning)-\(volume.ending)")
            }
        }
        for deal in archive.deals {
            desk.add(.deal(deal.id), in: "deals", slug: slug(of: deal.id, archive), source: deal.id.description)
        }
        // Last, so that no old address takes the place of a page.
        for document in archive.documents.map(\.document) {
            for alias in document.fields.aliases {
                desk.add(redirectTo: .article(document.id), at: alias, source: document.path)
            }
        }
        return (desk.pages, desk.redirects, desk.diagnostics)
    }

    private static func slug(of deal: DealID, _ archive: Archive) -> Slug {
        let names = [deal.supplier, deal.recipient, deal.weapon].map { id in
            archive.entities[id].map { slug(of: $0).value } ?? id.key
        }
        return Slug(of: names.joined(separator: "-"))
    }

    /// Countries are named in English, because readers type `turkiye` and not `tr`; all others by their id.
    private static func slug(of entity: Entity) -> Slug {
        if entity.id.type == .country, let name = entity.nameEnglish { return Slug(of: name) }
        return Slug(of: entity.id.key)
    }
}

private extension Volume {
    /// How its address ends: `2019.html`, `2019-2.html`.
    var ending: String { part.key + (number > 1 ? "-\(number)" : "") + ".html" }
}

private extension Volume.List {
    /// How the addresses of its volumes begin: `articles-2019.html`, `countries/russia/sentences-2019.html`.
    var beginning: String {
        switch self {
        case .articles: "articles"
        case .entities(let type): type.folder
        case .eventsOfType(let type): "timeline/\(type.rawValue)"
        case .events: "events"
        case .statements: "statements"
        case .sentences: "sentences"
        }
    }
}

private extension SitePath {
    /// The folder for what goes on from a page: `countries/russia.html` → `countries/russia`.
    var folderBeside: String { value.hasSuffix(".html") ? String(value.dropLast(5)) : value }
}

private extension EntityType {
    /// The folder of the type's pages.
    var folder: String {
        switch self {
        case .country: "countries"
        case .weapon: "weapons"
        case .person: "people"
        case .organisation: "organisations"
        case .place: "places"
        }
    }
}
