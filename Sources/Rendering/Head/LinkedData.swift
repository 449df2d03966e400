import Model

/// What a page is about, as JSON-LD in the words of schema.org: `{"@type": "Country", "name": "Thổ Nhĩ Kỳ", …}`.
///
/// Nothing stands there that the page doesn't show. Only what happened by an article's own word is an Event: a threat or a
/// wish is none. `sameAs` names Wikidata where the lexicon has a verified item.
struct LinkedData {
    private let scope: PageScope
    private let head: PageHead

    init(_ head: PageHead, _ scope: PageScope) {
        self.head = head
        self.scope = scope
    }

    /// The text of the script; `nil` for a page that search engines are asked to leave out.
    func script() -> [UInt8]? {
        guard !head.isHidden else { return nil }
        return JSONValue.object([
            "@context": .text("https://schema.org"), "@graph": .list([node, breadcrumbs].compactMap { $0 }),
        ]).bytes()
    }
}

private extension LinkedData {
    var node: JSONValue {
        let things = LinkedThings(scope)
        switch scope.page.route {
        case .home: return page("WebSite", publisher: true)
        case .article(let id):
            return scope.site.documentNumber(of: id).map { LinkedArticle($0, scope).node(address, head) }
                ?? page("WebPage")
        case .entity(let id):
            return scope.site.dossier(id).map { things.full($0.entity, address: address) } ?? page("WebPage")
        case .events(let year):
            let events = scope.index.events.events.filter { $0.time?.year == year }
            return page("CollectionPage", parts: LinkedEvents(scope).nodes(events))
        case .deal(let id):
            let events = scope.site.deal(id)?.events.map { scope.index.events.events[$0.event] } ?? []
            return page(
                "WebPage", about: [id.supplier, id.recipient, id.weapon].map(things.brief),
                parts: LinkedEvents(scope).nodes(events))
        case .data: return dataset
        case .about: return page("AboutPage")
        case .articles, .entities, .deals, .timeline, .eventsOfType, .volume: return page("CollectionPage")
        default: return page("WebPage")
        }
    }

    var address: String { scope.address(of: scope.page.path) }

    func page(
        _ type: String, publisher: Bool = false, about: [JSONValue] = [], parts: [JSONValue] = []
    ) -> JSONValue {
        .object([
            "@type": .text(type),
            "@id": .text(address),
            "url": .text(address),
            "name": .text(head.title ?? scope.index.title),
            "description": .text(head.description),
            "inLanguage": .text(scope.wording.text(.language)),
            "version": publisher ? .text(scope.site.version.digest) : nil,
            "license": publisher ? .text(orNone: scope.site.settings.licence) : nil,
            "about": .list(orNone: about),
            "hasPart": .list(orNone: parts),
        ])
    }

    /// The files of `data/` together.
    var dataset: JSONValue {
        let files = DataSet(scope: scope).descriptions.flatMap(\.files).map { path in
            let ending = path.value.split(separator: ".").last.map(String.init) ?? ""
            return JSONValue.object([
                "@type": .text("DataDownload"),
                "contentUrl": .text(scope.address(of: path)),
                "encodingFormat": .text(
                    ["csv": "text/csv", "jsonl": "application/jsonl"][ending] ?? "application/json"),
            ])
        }
        return .object([
            "@type": .text("Dataset"),
            "@id": .text(address),
            "url": .text(address),
            "name": .text(scope.index.title),
            "description": .text(head.description),
            "inLanguage": .text(scope.wording.text(.language)),
            "version": .text(scope.site.version.digest),
            "license": .text(orNone: scope.site.settings.licence),
            "creator": scope.site.settings.author.map {
                .object(["@type": .text("Organization"), "name": .text($0)])
            },
            "distribution": .list(files),
        ])
    }

    /// The way from the home page to this one.
    var breadcrumbs: JSONValue? {
        guard !head.trail.isEmpty else { return nil }
        let steps = head.trail.map { ($0.label, $0.href) } + [(head.crumb, nil)]
        return .object([
            "@type": .text("BreadcrumbList"),
            "itemListElement": .list(
                steps.enumerated().map { number, step in
                    .object([
                        "@type": .text("ListItem"), "position": .number(number + 1), "name": .text(step.0),
                        "item": .text(orNone: step.1.map(scope.address(of:))),
                    ])
                }),
        ])
    }
}
