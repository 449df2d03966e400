import Model

/// The lasting names of feeds and their entries, and the titles of feeds.
///
/// Where the keeper states the site's address, the names are addresses under it; else hashes: `urn:sha256:…`. Neither
/// changes from build to build.
struct FeedNames {
    private let scope: PageScope

    init(_ scope: PageScope) {
        self.scope = scope
    }

    var feedID: String {
        switch scope.page.route {
        case .entity(let id): name(scope.page.path, nil, hash: "\(id)")
        case .deal(let id): name(scope.page.path, nil, hash: "\(id)")
        default: name(scope.page.path, nil, hash: scope.page.path.value)
        }
    }

    /// The article of the first evidence and the event's own name: `articles/001.html#e-4f1c09ab`.
    func entryID(_ event: ToldEvent) -> String {
        let article = scope.site.archive.documents[event.tellings[0].document].id
        let anchor = event.event.id.value.dropFirst(article.value.count + 1)
        return name(scope.site.path(of: .article(article)), String(anchor), hash: event.event.id.value)
    }

    func entryID(_ appearance: Dossier.Appearance) -> String {
        let article = scope.site.archive.documents[appearance.document].id
        return name(scope.site.path(of: .article(article)), nil, hash: "article/\(article)")
    }

    /// `"Thổ Nhĩ Kỳ – Kho tư liệu"`.
    func title(of subject: String?) -> String {
        subject.map { scope.wording.text(.pageTitle, ["page": $0, "site": scope.index.title]) } ?? scope.index.title
    }

    func subtitle(of subject: String?) -> String {
        subject.map { scope.wording.text(.feedOf, ["name": $0]) } ?? scope.index.description
    }
}

private extension FeedNames {
    func name(_ path: SitePath?, _ anchor: String?, hash text: String) -> String {
        guard let path, let address = PageAddress.canonical(path, scope.site.settings) else {
            return "urn:sha256:\(SHA256.hexDigest(of: Array(text.utf8)))"
        }
        return address + (anchor.map { "#\($0)" } ?? "")
    }
}
