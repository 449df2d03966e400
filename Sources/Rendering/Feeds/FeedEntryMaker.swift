import Model

/// Puts an event or an article into the words of a feed's entry, with the sentences that may be reprinted.
struct FeedEntryMaker {
    /// So many sentences stand in an entry; the page has them all.
    private static let shown = 3

    private let scope: PageScope

    init(_ scope: PageScope) {
        self.scope = scope
    }

    /// `"Nga bàn giao S-400 cho Thổ Nhĩ Kỳ"`, with when, whether, by whose word, and the sentences.
    func entry(_ event: ToldEvent, report: FeedReport, id: String) -> FeedEntry {
        let wording = scope.wording
        let sources = event.tellings.prefix(FeedEntryMaker.shown).map { telling in
            let interpreted = scope.site.archive.documents[telling.document]
            let mention = interpreted.events[telling.event]
            return Source(
                title: scope.index.articles[telling.document].title.text,
                place: EventSourceItem.place(of: telling, scope),
                sentence: words(of: mention.sentence, in: interpreted))
        }
        let modality = wording.kind(.modality, event.modality.rawValue)
        let date = event.time.map { _ in DateItem(event.time, wording: wording).shown }
        let facts = [modality, date, speakers(of: event), reported(report)].compactMap { $0 }
        return FeedEntry(
            id: id, title: EventHTML.text(event.words, scope: scope), day: report.day,
            href: sources.first?.place.href.map(scope.address(of:)), summary: summary(facts),
            content: content(facts, sources),
            categories: [
                FeedEntry.Category(term: event.type.rawValue, label: wording.kind(.event, event.type.rawValue)),
                FeedEntry.Category(term: event.modality.rawValue, label: modality),
            ])
    }

    /// An article by its title, with the first of the sentences that matter.
    func entry(_ appearance: Dossier.Appearance, report: FeedReport, id: String) -> FeedEntry {
        let interpreted = scope.site.archive.documents[appearance.document]
        let document = interpreted.document
        let title = scope.index.articles[appearance.document].title.text
        let kind = scope.wording.kind(.document, document.kind.rawValue)
        let sources = appearance.sentences.prefix(FeedEntryMaker.shown).map { sentence in
            Source(
                title: title,
                place: LinkItem(
                    label: scope.wording.text(.eventPlace, ["number": SentenceTags.number(of: sentence)]),
                    href: link(to: sentence, in: interpreted)),
                sentence: words(of: sentence, in: interpreted))
        }
        let facts = [kind, document.fields.source, reported(report)].compactMap { $0 }
        return FeedEntry(
            id: id, title: title, day: report.day,
            href: scope.href(to: .article(document.id)).map(scope.address(of:)), summary: summary(facts),
            content: content(facts, sources),
            categories: [FeedEntry.Category(term: document.kind.rawValue, label: kind)])
    }
}

private extension FeedEntryMaker {
    /// A sentence and where it stands.
    struct Source {
        let title: String
        let place: LinkItem
        /// `nil` where it may not be reprinted.
        let sentence: String?
    }

    /// Those who say it, where no article says it itself.
    func speakers(of event: ToldEvent) -> String? {
        var names: [String] = []
        for telling in event.tellings {
            guard let speaker = scope.site.archive.event(telling).speaker else { return nil }
            let name = scope.index.name(of: speaker)
            if !names.contains(name) { names.append(name) }
        }
        return "\(scope.wording.text(.eventBy)) \(names.joined(separator: scope.wording.text(.nextOfList)))"
    }

    /// When it was reported; who reads `1970-01-01` learns that no day is known.
    func reported(_ report: FeedReport) -> String {
        let item = DateItem(report.day == nil ? .unknown : report.publication, wording: scope.wording)
        let date = [item.shown, item.note.map { "(\($0))" }].compactMap { $0 }.joined(separator: " ")
        return scope.wording.text(.feedReported, ["date": date])
    }

    /// `facts` in a row.
    func summary(_ facts: [String]) -> String { facts.joined(separator: " · ") }

    func content(_ facts: [String], _ sources: [Source]) -> [UInt8] {
        var html = Array("<p>".utf8)
        HTMLEscaper.append(summary(facts), to: &html)
        html += Array("</p>".utf8)
        for source in sources {
            if let sentence = source.sentence {
                html += Array("<blockquote><p>".utf8)
                HTMLEscaper.append(sentence, to: &html)
                html += Array("</p></blockquote>".utf8)
            }
            html += Array("<p>".utf8)
            HTMLEscaper.append("\(source.title), ", to: &html)
            let link = LinkItem(label: source.place.label, href: source.place.href.map(scope.address(of:)))
            html += EventHTML.list([link], wording: scope.wording)
            html += Array("</p>".utf8)
        }
        return html
    }

    func words(of sentence: SentenceReference, in interpreted: InterpretedDocument) -> String? {
        interpreted.document.span(of: sentence).flatMap { Reprint(interpreted, scope: scope).words($0) }
    }

    func link(to sentence: SentenceReference, in interpreted: InterpretedDocument) -> String? {
        interpreted.document.span(of: sentence).flatMap { Reprint(interpreted, scope: scope).href(to: $0) }
            ?? scope.href(to: .article(interpreted.document.id))
    }
}
