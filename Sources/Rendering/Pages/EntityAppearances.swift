import Model

/// The sentences that mention an entity, by article, the newest first; what has no date stands last.
///
/// A digest takes part year by year, because its lines may span many; each of its lines has its own date.
///
/// Of one that is mentioned in very many sentences the newest are printed; older articles are named by year, with a link
/// to the first of their sentences, so that the page can still be read on a phone.
struct EntityAppearances {
    /// So many sentences are printed, give or take an article.
    private static let printed = 200

    let items: [AppearanceItem]
    /// The years of the older articles, the newest first.
    let older: [OlderAppearanceGroup]

    init(_ dossier: Dossier, _ scope: PageScope) {
        let parts = dossier.appearances.flatMap { EntityAppearances.parts(of: $0, scope) }
            .sorted { ($0.rank, $0.document, $0.first) < ($1.rank, $1.document, $1.first) }
        var sentences = 0
        let newest = parts.prefix { part in
            defer { sentences += part.sentences.count }
            return sentences < EntityAppearances.printed
        }
        items = newest.map { EntityAppearances.item($0, of: dossier.entity.id, scope) }
        older = EntityAppearances.byYear(parts.dropFirst(newest.count), scope)
    }
}

private extension EntityAppearances {
    /// An article's sentences, or those of a digest's lines of one year.
    struct Part {
        let document: Int
        let sentences: [SentenceReference]
        let rank: DateRank
        let date: DateItem

        var first: SentenceReference { sentences[0] }
    }

    static func parts(of appearance: Dossier.Appearance, _ scope: PageScope) -> [Part] {
        let interpreted = scope.site.archive.documents[appearance.document]
        guard interpreted.document.kind == .digest, !interpreted.resolved.paragraphDates.isEmpty else {
            return [
                Part(
                    document: appearance.document, sentences: appearance.sentences,
                    rank: DateRank(interpreted.publication),
                    date: DateItem(interpreted.publication, wording: scope.wording))
            ]
        }
        let lines = appearance.sentences.map { sentence in
            (sentence: sentence, publication: interpreted.publication(ofParagraph: sentence.paragraph))
        }
        let years = Dictionary(grouping: lines) { DateRank($0.publication).year }
        return years.map { year, lines in
            let isInferred = lines.contains { $0.publication.isInferred }
            return Part(
                document: appearance.document, sentences: lines.map(\.sentence),
                rank: lines.map { DateRank($0.publication) }.min() ?? DateRank(.unknown),
                date: DateItem(year: year, isInferred: isInferred, wording: scope.wording))
        }
    }

    static func byYear(_ parts: ArraySlice<Part>, _ scope: PageScope) -> [OlderAppearanceGroup] {
        var groups: [(year: Int?, items: [CountedItem])] = []
        for part in parts {
            let entry = scope.index.articles[part.document]
            let isWithheld = scope.site.archive.documents[part.document].document.publish == .links
            let item = CountedItem(
                label: entry.title.text,
                href: entry.path.map { scope.href(to: $0, anchor: isWithheld ? nil : part.first.anchor) },
                count: scope.wording.number(part.sentences.count))
            if groups.last?.year != part.rank.year || groups.isEmpty { groups.append((part.rank.year, [])) }
            groups[groups.count - 1].items.append(item)
        }
        return groups.map { OlderAppearanceGroup(year: $0.year, items: $0.items, wording: scope.wording) }
    }

    static func item(_ part: Part, of entity: EntityID, _ scope: PageScope) -> AppearanceItem {
        let interpreted = scope.site.archive.documents[part.document]
        let entry = scope.index.articles[part.document]
        let isWithheld = interpreted.document.publish == .links
        return AppearanceItem(
            title: entry.title.text, href: entry.path.map { scope.href(to: $0) }, date: part.date,
            source: interpreted.document.fields.source,
            language: interpreted.document.foreignLanguage(scope.wording),
            sentences: isWithheld ? [] : sentences(of: part, naming: entity, in: interpreted, scope.wording),
            withheld: isWithheld ? scope.wording.count(.sentencesWithheld, part.sentences.count) : nil)
    }

    static func sentences(
        of part: Part, naming entity: EntityID, in interpreted: InterpretedDocument, _ wording: Wording
    ) -> [SentenceItem] {
        var paragraph: Int?
        return part.sentences.compactMap { reference in
            guard let span = interpreted.document.span(of: reference) else { return nil }
            let isNewLine = interpreted.document.kind == .digest && reference.paragraph != paragraph
            paragraph = reference.paragraph
            return SentenceItem(
                anchor: reference.anchor, html: QuotedSentence.html(span, naming: entity, in: interpreted),
                date: isNewLine ? date(ofLine: reference.paragraph, in: interpreted, wording) : nil)
        }
    }

    /// The date of a digest's line; `nil` where nothing is known of it.
    static func date(ofLine number: Int, in interpreted: InterpretedDocument, _ wording: Wording) -> DateItem? {
        let publication = interpreted.publication(ofParagraph: number)
        return publication.isKnown ? DateItem(publication, wording: wording) : nil
    }
}
