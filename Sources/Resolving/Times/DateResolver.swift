import Model

/// Tells when a document was written and which dates its expressions of time mean.
///
/// An expression that states its year needs nothing. For the others the year is found from, in this order: a year or
/// event in the same sentence, the keeper's field, what the document tells of its own age, in a digest the order of its
/// lines. Where several years remain all are kept.
struct DateResolver: Sendable {
    /// Of so many dates between which nothing decides, the likeliest are kept.
    static let mostAlternatives = 6

    private let tenses: TenseReader
    private let offices: OfficeReader
    private let anchors: AnchorFinder
    private let neighbours: NeighbourYears

    init(_ lexicon: Lexicon) {
        tenses = TenseReader(lexicon.dating)
        offices = OfficeReader(lexicon)
        anchors = AnchorFinder(lexicon.anchors)
        neighbours = NeighbourYears(lexicon.dating)
    }

    /// Dates `annotated`, whose names mean `mentions` and whose text is `lower` in small letters.
    func date(_ annotated: AnnotatedDocument, mentions: [Mention], lower: [UInt8]) -> DatedTimes {
        let document = annotated.document
        let times = placed(annotated, lower: lower)
        let sightings = sightings(in: document, lower: lower)
        let collector = ClueCollector(times: times, offices: offices, tenses: tenses, lower: lower)
        let clues = collector.clues(of: document, mentions: mentions, sightings: sightings)
        let years = neighbours.years(of: times, lower: lower)
        let events = EventYears(sightings)
        let byParagraph = document.paragraphs.indices
        switch document.kind {
        case .article:
            let (publication, reference) = ArticleDater(times: times, clues: clues)
                .publication(stated: document.fields.date)
            let walk = DatingWalk(years: years, events: events)
            return DatedTimes(
                publication: publication, paragraphs: [],
                times: walk.mentions(of: times.indices.map { times[$0] }, from: { _ in reference }))
        case .digest:
            let grouped = DateResolver.grouped(times, by: \.paragraph, count: byParagraph.count)
            let results = DigestDater(
                times: grouped, clues: DateResolver.grouped(clues, by: \.paragraph, count: byParagraph.count),
                stated: document.fields.date
            ).results()
            let walk = DatingWalk(years: years, events: events, endsAtParagraphs: true)
            let mentions = walk.mentions(
                of: times, from: { results[$0].reference }, isOutOfOrder: { results[$0].isOutOfOrder })
            let stated = document.fields.date.map { ArticleDater.publication(on: $0).publication }
            return DatedTimes(
                publication: stated ?? results.first?.publication ?? .unknown,
                paragraphs: results.map(\.publication), times: mentions)
        }
    }
}

private extension DateResolver {
    func placed(_ annotated: AnnotatedDocument, lower: [UInt8]) -> [PlacedTime] {
        var walk = SentenceWalk(annotated.document)
        var times: [PlacedTime] = []
        for expression in annotated.times {
            guard let place = walk.place(of: expression.span.start) else { continue }
            var time = PlacedTime(
                expression, paragraph: place.paragraph, sentence: place.sentence, tenses: tenses, lower: lower)
            if time.weekday == nil, let last = times.last, last.calendar.isWeekdayAlone, time.stands(rightBehind: last)
            {
                time.weekday = last.weekday
            }
            times.append(time)
        }
        return times
    }

    func sightings(in document: Document, lower: [UInt8]) -> [ClueCollector.Sighting] {
        var sightings: [ClueCollector.Sighting] = []
        for (number, paragraph) in document.paragraphs.enumerated() {
            for sentence in paragraph.sentences {
                for found in anchors.anchors(in: sentence, of: lower) {
                    sightings.append(
                        ClueCollector.Sighting(
                            anchor: found.anchor, span: found.span, paragraph: number, sentence: sentence))
                }
            }
        }
        return sightings
    }

    static func grouped<Value>(_ values: [Value], by paragraph: KeyPath<Value, Int>, count: Int) -> [[Value]] {
        var groups = Array(repeating: [Value](), count: count)
        for value in values { groups[value[keyPath: paragraph]].append(value) }
        return groups
    }
}
