import Model

/// Makes the feed of a page: the newest events of which it tells, and the newest articles that tell none of them.
///
/// What is new in an archive that knows no clock? That of which the newest article speaks: an entry has the day of its
/// newest evidence.
struct FeedMaker {
    /// So many entries a feed has.
    private static let longest = 50

    private let scope: PageScope
    private let names: FeedNames

    /// Makes the feed of the page of `scope`.
    init(_ scope: PageScope) {
        self.scope = scope
        names = FeedNames(scope)
    }

    /// The feed as a file beside the page; `nil` where a page of this kind has none.
    func file() -> OutputFile? {
        guard let path = ProgramFile.feedPath(of: scope.page), let contents = contents() else { return nil }
        let settings = scope.site.settings
        let feed = AtomFeed(
            id: names.feedID, title: names.title(of: contents.subject), subtitle: names.subtitle(of: contents.subject),
            language: scope.wording.text(.language), own: scope.address(of: path),
            page: scope.address(of: scope.page.path), author: settings.author ?? scope.index.title,
            rights: settings.licence, entries: entries(contents))
        return OutputFile(path: path, bytes: feed.bytes())
    }
}

private extension FeedMaker {
    /// What a feed may tell, before the newest are taken.
    struct Contents {
        /// The name of what the page shows; `nil` for the whole archive.
        let subject: String?
        let events: [ToldEvent]
        /// The articles of which one may want to hear, with the sentences that matter, if only some do.
        let articles: [Dossier.Appearance]
    }

    func contents() -> Contents? {
        let index = scope.index
        switch scope.page.route {
        case .home:
            let all = scope.site.archive.documents.indices.map { Dossier.Appearance(document: $0, sentences: []) }
            return Contents(subject: nil, events: index.events.events, articles: all)
        case .entity(let id):
            return scope.site.dossier(id).map {
                Contents(subject: $0.entity.name, events: index.events.events($0.events), articles: $0.appearances)
            }
        case .deal(let id):
            return scope.site.deal(id).map { deal in
                let events = deal.events.map { index.events.events[$0.event] }
                return Contents(subject: scope.name(of: id), events: events, articles: [])
            }
        default: return nil
        }
    }

    /// The newest entries. Only they are put into words.
    func entries(_ contents: Contents) -> [FeedEntry] {
        let telling = Set(contents.events.flatMap { $0.tellings.map(\.document) })
        let silent = contents.articles.filter { !telling.contains($0.document) }
        let candidates =
            contents.events.map { Candidate(item: .event($0), report: report(of: $0), id: names.entryID($0)) }
            + silent.map { Candidate(item: .article($0), report: report(of: $0), id: names.entryID($0)) }
        let maker = FeedEntryMaker(scope)
        return candidates.sorted { $0.isBefore($1) }.prefix(FeedMaker.longest).map { candidate in
            switch candidate.item {
            case .event(let event): maker.entry(event, report: candidate.report, id: candidate.id)
            case .article(let appearance): maker.entry(appearance, report: candidate.report, id: candidate.id)
            }
        }
    }

    /// Something that may become an entry.
    struct Candidate {
        enum Item {
            case event(ToldEvent)
            case article(Dossier.Appearance)
        }

        let item: Item
        let report: FeedReport
        let id: String

        /// The newest first; of one day in the order of their ids; those without a day last.
        func isBefore(_ other: Candidate) -> Bool {
            guard report.day != other.report.day else { return id < other.id }
            guard let day = report.day, let otherDay = other.report.day else { return report.day != nil }
            return otherDay < day
        }
    }

    /// The newest report of it.
    func report(of event: ToldEvent) -> FeedReport {
        FeedReport.newest(
            event.tellings.map { telling in
                let document = scope.site.archive.documents[telling.document]
                return document.publication(ofParagraph: document.events[telling.event].sentence.paragraph)
            })
    }

    func report(of appearance: Dossier.Appearance) -> FeedReport {
        let document = scope.site.archive.documents[appearance.document]
        guard document.document.kind == .digest, !appearance.sentences.isEmpty else {
            return FeedReport(document.publication)
        }
        return FeedReport.newest(appearance.sentences.map { document.publication(ofParagraph: $0.paragraph) })
    }
}
