import Model
import Templating

/// What `pages/article.md` can print.
struct ArticlePage: PageRecord {
    let head: PageHead
    let document: Document
    let title: ShownTitle
    /// The inside of the `h1`.
    let heading: [UInt8]
    /// `nil` when no sentence of the article may be shown, or none is.
    let body: [UInt8]?
    let kind: String
    let kindNote: String
    let date: DateItem
    /// `"suy ra từ mốc thời gian trong bài"`; `nil` for a date that is stated, or for none.
    let dateBasis: String?
    let dateEvidence: [EvidenceItem]
    let retrieved: DateItem?
    /// `nil` unless the address may be linked.
    let original: WebAddress?
    /// Only where the text is not in the language of the site.
    let language: String?
    let legend: [LegendItem]
    let names: [CountedGroup]
    /// Those that its sentences tell, the newest first.
    let deals: [DealItem]
    /// What the keeper corrected in it.
    let corrections: [CorrectionItem]
    let events: ArticleEventTable?
    let modalities: [ModalityItem]
    let times: TimeTable?
    let values: ValueTable?
    let claims: ClaimTable?
    /// Those that tell of the same or name the same, the closest first.
    let related: [RelatedItem]
    let citation: CitationItem
    let list: String?

    static let fields = TemplateFields<ArticlePage>(
        .html("heading") { $0.heading },
        .optionalHTML("body") { $0.body },
        .flag("excerpts") { $0.document.publish == .excerpts },
        .flag("links") { $0.document.publish == .links },
        .flag("derived_title") { $0.title.isDerived },
        .flag("withheld_title") { $0.title.isWithheld },
        .text("kind") { $0.kind },
        .text("kind_note") { $0.kindNote },
        .record("date") { $0.date },
        .optionalText("date_basis") { $0.dateBasis },
        .flag("has_date_evidence") { !$0.dateEvidence.isEmpty },
        .list("date_evidence") { $0.dateEvidence },
        .optionalText("source") { $0.document.fields.source },
        .optionalText("author") { $0.document.fields.author },
        .optionalText("rights") { $0.document.fields.rights },
        .optionalText("original") { $0.original?.value },
        .optionalText("address") { $0.original == nil ? $0.document.fields.url : nil },
        .optionalRecord("retrieved") { $0.retrieved },
        .text("id") { $0.document.id.value },
        .text("file") { ArticlePage.fileName($0.document.path) },
        .text("hash") { $0.document.fileHash },
        .text("hash_short") { String($0.document.fileHash.prefix(12)) },
        .optionalText("language") { $0.language },
        .list("legend") { $0.legend },
        .flag("has_names") { !$0.names.isEmpty },
        .list("names") { $0.names },
        .flag("has_deals") { !$0.deals.isEmpty },
        .list("deals") { $0.deals },
        .flag("has_corrections") { !$0.corrections.isEmpty },
        .list("corrections") { $0.corrections },
        .optionalRecord("events") { $0.events },
        .list("modalities") { $0.modalities },
        .optionalRecord("times") { $0.times },
        .optionalRecord("values") { $0.values },
        .optionalRecord("claims") { $0.claims },
        .flag("has_related") { !$0.related.isEmpty },
        .list("related") { $0.related },
        .record("citation") { $0.citation },
        .optionalText("list") { $0.list })

    init(_ number: Int, _ scope: PageScope) {
        let interpreted = scope.site.archive.documents[number]
        let wording = scope.wording
        let entry = scope.index.articles[number]
        let setting = ArticleTypesetter(number, title: entry.title, scope: scope)
        document = interpreted.document
        title = entry.title
        heading = setting.heading
        body = setting.body
        kind = wording.kind(.document, document.kind.rawValue)
        kindNote = wording.kind(.documentNote, document.kind.rawValue)
        let publication = interpreted.publication
        // What the keeper states of a digest says more than the years of its lines.
        let date =
            publication.isInferred
            ? DateItem(of: interpreted, wording: wording) : DateItem(publication, wording: wording)
        self.date = date
        dateBasis = date.note.map { _ in wording.kind(.publicationBasis, publication.basis.rawValue) }
        dateEvidence = EvidenceItem.all(
            publication.evidence, from: Reprint(interpreted, scope: scope), wording: wording)
        retrieved = document.fields.retrieved.map { DateItem($0, wording: wording) }
        original = document.fields.url.flatMap(WebAddress.init)
        language = document.foreignLanguage(wording)
        legend = LegendItem.all(wording)
        names = ArticlePage.names(in: interpreted, scope)
        deals = (scope.index.deals.byDocument[number] ?? []).map { DealItem($0, scope) }
        corrections = (scope.index.corrections.byDocument[number] ?? []).map { CorrectionItem($0, scope) }
        let readings = ArticleReadings(interpreted, scope: scope)
        events = readings.events(document: number, beside: setting.eventsBeside)
        modalities = ModalityItem.all(wording)
        times = readings.times
        values = readings.values
        claims = readings.claims
        related = RelatedItem.all(number, scope)
        citation = CitationItem(Citation(number, scope), wording: wording)
        list = scope.href(to: .articles)
        head = ArticlePage.head(document, entry, kind: kind, date: date, scope)
    }
}

private extension ArticlePage {
    /// Without folders: the keeper's folders are nobody else's business.
    static func fileName(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// The entities named in the article by type, the most frequent first.
    static func names(in interpreted: InterpretedDocument, _ scope: PageScope) -> [CountedGroup] {
        var counts: [EntityID: Int] = [:]
        for mention in interpreted.mentions { counts[mention.entity, default: 0] += 1 }
        let sorted = counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
        return EntityType.allCases.compactMap { type in
            CountedGroup(
                heading: scope.wording.text(.many(type)), type: type,
                items: sorted.filter { $0.key.type == type }.map { scope.counted($0.key, $0.value) },
                wording: scope.wording)
        }
    }

    static func head(
        _ document: Document, _ entry: SiteIndex.ArticleEntry, kind: String, date: DateItem, _ scope: PageScope
    ) -> PageHead {
        let wording = scope.wording
        let title = entry.title.text
        let isAmbiguous = scope.index.ambiguousTitles.contains(title)
        return PageHead(
            title: isAmbiguous ? wording.text(.articleTitle, ["title": title, "id": document.id.value]) : title,
            description: wording.text(
                .articleDescription,
                [
                    "kind": kind, "title": title, "date": date.shown, "sentences": wording.number(entry.sentenceCount),
                    "names": wording.number(entry.entityCount), "id": document.id.value,
                ]),
            trail: Trail.list(.articles, .articles, scope), crumb: title)
    }
}
