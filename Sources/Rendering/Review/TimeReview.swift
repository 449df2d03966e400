import Model

/// Dates that deserve a look: printed oddly, left open between several, or worked out for an article as a whole.
struct TimeReview {
    private let scope: PageScope
    private var archive: Archive { scope.site.archive }

    init(_ scope: PageScope) {
        self.scope = scope
    }

    /// Dates that look like misprints.
    var misprints: ReviewGroup? {
        ReviewGroup("misprints", times { !$0.notes.isEmpty }, wording: scope.wording) { document, time in
            item(
                time, in: document,
                why: time.notes.map { scope.wording.kind(.dateNote, $0.rawValue) }
                    .joined(separator: scope.wording.text(.nextOfList)))
        }
    }

    /// Dates of which several remain possible, those of events first.
    var open: ReviewGroup? {
        let all = times { !$0.alternatives.isEmpty && $0.notes.isEmpty }
        let (dating, others) = (all.filter { isOfEvent($0.1, in: $0.0) }, all.filter { !isOfEvent($0.1, in: $0.0) })
        return ReviewGroup("open", dating + others, wording: scope.wording) { document, time in
            item(time, in: document, why: scope.wording.dates.words(oneOf: time.alternatives))
        }
    }

    /// Articles whose date nobody states.
    var publications: ReviewGroup? {
        let all = archive.documents.indices.filter {
            let publication = archive.documents[$0].publication
            return publication.isInferred && publication.isKnown && archive.documents[$0].document.kind == .article
        }
        return ReviewGroup("publications", all, wording: scope.wording) { place in
            let interpreted = archive.documents[place]
            let publication = interpreted.publication
            return ReviewItem(
                link: EventReview.link(to: place, scope),
                why: DateItem(publication, wording: scope.wording).shown + ", "
                    + scope.wording.kind(.publicationBasis, publication.basis.rawValue),
                file: TimeReview.fieldFile(of: interpreted.document),
                lines: "date: \(publication.date.flatMap(ReviewLines.date) ?? "")")
        }
    }
}

private extension TimeReview {
    func times(_ isOdd: (TimeMention) -> Bool) -> [(Int, TimeMention)] {
        archive.documents.enumerated().flatMap { place, document in
            document.resolved.times.filter { isOdd($0) && $0.rule != "correction" }.map { (place, $0) }
        }
    }

    func isOfEvent(_ time: TimeMention, in document: Int) -> Bool {
        let interpreted = archive.documents[document]
        guard let sentence = interpreted.document.sentence(at: time.span.start) else { return false }
        return interpreted.events.contains { $0.sentence == sentence && $0.time?.date == time.date }
    }

    func item(_ time: TimeMention, in document: Int, why: String) -> ReviewItem {
        let interpreted = archive.documents[document]
        let reprint = Reprint(interpreted, scope: scope)
        let reference = interpreted.document.sentence(at: time.span.start).map {
            DealReference(document: document, sentence: $0, words: time.span)
        }
        let words = reprint.words(time.span)
        let set = ReviewLines.date(time.alternatives.first ?? time.date) ?? ""
        return ReviewItem(
            link: LinkItem(
                label: words ?? scope.index.articles[document].title.text, href: reprint.href(to: time.span)),
            why: why, sentences: reference.map { [DealSentenceItem($0, scope)] } ?? [], file: "corrections.yml",
            lines: words.map { _ in
                ReviewLines.entry(
                    CorrectedQuote(of: time.span, in: interpreted.document), concerns: "time", change: "set: \(set)")
            })
    }

    /// The file of fields beside an article: `001_16ad8fb13f2a01a9.yml`.
    static func fieldFile(of document: Document) -> String {
        let name = document.path.split(separator: "/").last.map(String.init) ?? document.path
        let stem = name.split(separator: ".").dropLast().joined(separator: ".")
        return (stem.isEmpty ? name : stem) + ".yml"
    }
}
