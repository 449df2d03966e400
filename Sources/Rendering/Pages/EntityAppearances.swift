import Model

/// The sentences that mention an entity, by article, the newest first; what has no date stands last.
///
/// A digest takes part year by year, because its lines may span many; each of its lines has its own date.
///
/// Of one that is mentioned in very many sentences the newest are printed; all of them stand in volumes by year.
struct EntityAppearances {
    let items: [AppearanceItem]
    let volumes: [VolumeItem]

    init(_ list: BoundList<Passage>, of entity: EntityID, _ scope: PageScope) {
        volumes = VolumeItem.all(list, scope)
        var sentences = 0
        let newest = list.lines.prefix { passage in
            defer { sentences += passage.sentences.count }
            return sentences == 0 || sentences + passage.sentences.count <= DossierLists.openingSentences
        }
        items = EntityAppearances.items(volumes.isEmpty ? list.lines : Array(newest), of: entity, scope)
    }

    static func items(_ passages: [Passage], of entity: EntityID, _ scope: PageScope) -> [AppearanceItem] {
        passages.map { item($0, of: entity, scope) }
    }
}

private extension EntityAppearances {
    static func item(_ passage: Passage, of entity: EntityID, _ scope: PageScope) -> AppearanceItem {
        let interpreted = scope.site.archive.documents[passage.document]
        let entry = scope.index.articles[passage.document]
        let isWithheld = interpreted.document.publish == .links
        return AppearanceItem(
            title: entry.title.text, href: entry.path.map { scope.href(to: $0) },
            date: date(of: passage, interpreted, scope.wording), source: interpreted.document.fields.source,
            language: interpreted.document.foreignLanguage(scope.wording),
            sentences: isWithheld ? [] : sentences(of: passage, naming: entity, in: interpreted, scope.wording),
            withheld: isWithheld ? scope.wording.count(.sentencesWithheld, passage.sentences.count) : nil)
    }

    static func date(of passage: Passage, _ interpreted: InterpretedDocument, _ wording: Wording) -> DateItem {
        passage.isInferred.map { DateItem(year: passage.rank.year, isInferred: $0, wording: wording) }
            ?? DateItem(interpreted.publication, wording: wording)
    }

    static func sentences(
        of passage: Passage, naming entity: EntityID, in interpreted: InterpretedDocument, _ wording: Wording
    ) -> [SentenceItem] {
        var paragraph: Int?
        return passage.sentences.compactMap { reference in
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
