import Model

/// Documents whose findings were put together by hand, one of every kind.
enum HandmadeDocument {
    static let entities = Dictionary(
        uniqueKeysWithValues: [
            place("ankara", "Ankara"), country("tr", "Thổ Nhĩ Kỳ"),
        ].map { ($0.id, $0) })

    static let article: InterpretedDocument = {
        let text = "Ankara đã thanh toán.\nÔng Shugaev nói: “Hôm 6/12 họ trả gần 2,5 tỷ USD.”\n"
        func span(_ words: String) -> TextSpan { HandmadeDocument.span(words, in: text) }
        let shugaev = EntityID(.person, "dmitry-shugaev")
        let publication = PublicationDate(
            date: day(2019, 12, 6), range: range((2019, 12, 1), (2019, 12, 31)), basis: .context,
            alternatives: [day(2018, 12, 6)],
            evidence: [
                DateEvidence(basis: .document, span: nil, range: range(nil, (2019, 12, 31))),
                DateEvidence(
                    basis: .officeHolder, span: span("Ông Shugaev"), source: shugaev.description,
                    range: range((2017, 1, 11), nil)),
            ])
        let claim = span("Hôm 6/12 họ trả gần 2,5 tỷ USD.")
        return InterpretedDocument(
            ResolvedDocument(
                document: document("a", .article, title: ("Ankara đã thanh toán.", true), text: text),
                publication: publication,
                mentions: [
                    Mention(
                        span: span("Ankara"), entity: EntityID(.country, "tr"), isMetonym: true,
                        rule: "capital:government",
                        alternatives: [EntityID(.place, "ankara")]),
                    Mention(
                        span: span("Shugaev"), entity: shugaev, isMetonym: false, rule: "surname:led",
                        evidence: span("Ông")),
                ],
                times: [
                    TimeMention(
                        span: span("Hôm 6/12"), date: EDTFDate(.init(.unknown, .day(month: 12, day: 6))),
                        basis: .unknown,
                        alternatives: [day(2019, 12, 6), day(2018, 12, 6)],
                        evidence: [
                            DateEvidence(
                                basis: .anchor, span: span("Ankara"), source: "ankara",
                                range: range((2019, 12, 6), (2019, 12, 6)))
                        ], notes: [.wrongWeekday], rule: "day-month")
                ],
                values: [
                    ValueMention(
                        span: span("gần 2,5 tỷ USD"), amount: DecimalAmount(25, exponent: 8),
                        upperAmount: DecimalAmount(3, exponent: 9), unit: .money("USD"), qualifier: .approximately,
                        conversionOf: 1, rule: "money"),
                    ValueMention(
                        span: span("6"), amount: DecimalAmount(6), unit: .count, unitWord: span("họ"), rule: "count"),
                ],
                attributions: [
                    Attribution(
                        chain: [
                            Attribution.Source(entity: nil, span: span("Ankara")),
                            Attribution.Source(entity: shugaev, span: span("Ông Shugaev")),
                        ], claim: claim, cue: span("nói"), isDenial: true, rule: "colon")
                ],
                quotations: [Quotation(span: claim, speaker: shugaev, attribution: 0)]))
    }()

    /// A tag page whose second line was published on 21 February 2020; it names something that the lexicon lacks.
    static let digest: InterpretedDocument = {
        let text = "Mỹ phản đối.\nMỹ im lặng. Nga im lặng.\n"
        let found = Entity(
            id: EntityID(.organisation, "nga"), name: "Hội Nga", nameEnglish: nil,
            details: .organisation(OrganisationDetails(kind: "", country: nil)), wikidata: nil)
        return InterpretedDocument(
            ResolvedDocument(
                document: document("b", .digest, title: ("Thẻ S-400", false), text: text),
                paragraphDates: [
                    .unknown,
                    PublicationDate(
                        date: day(2020, 2, 21), range: range((2020, 2, 21), (2020, 2, 21)), basis: .listOrder),
                ],
                mentions: [
                    Mention(span: span("Nga", in: text), entity: found.id, isMetonym: false, rule: "name")
                ], foundEntities: [found]))
    }()
}

private extension HandmadeDocument {
    typealias Day = (year: Int, month: Int, day: Int)

    static func document(
        _ id: String, _ kind: Document.Kind, title: (text: String, isDerived: Bool), text: String
    ) -> Document {
        var paragraphs: [Paragraph] = []
        var start = 0
        for line in text.split(separator: "\n") {
            let end = start + line.utf8.count
            // A sentence ends in a full stop and the space behind it.
            let stop = line.firstRange(of: ". ").map { start + line[..<$0.upperBound].utf8.count }
            let sentences = stop.map { [TextSpan(start..<$0), TextSpan($0..<end)] } ?? [TextSpan(start..<end)]
            paragraphs.append(Paragraph(span: TextSpan(start..<end), sentences: sentences))
            start = end + 1
        }
        return Document(
            id: ArticleID(id), path: "seeds/\(id).txt", kind: kind,
            title: DocumentTitle(text: title.text, isDerived: title.isDerived), fields: ArticleFields(), publish: .full,
            text: Array(text.utf8), paragraphs: paragraphs, markup: nil, fileHash: "")
    }

    /// The first place of `words`, which stand in `text`.
    static func span(_ words: String, in text: String) -> TextSpan {
        guard let place = text.firstRange(of: words) else { preconditionFailure("'\(words)' isn't in the text") }
        let start = text[..<place.lowerBound].utf8.count
        return TextSpan(start..<(start + words.utf8.count))
    }

    static func day(_ year: Int, _ month: Int, _ day: Int) -> EDTFDate {
        EDTFDate(.init(.known(year), .day(month: month, day: day)))
    }

    static func range(_ first: Day?, _ last: Day?) -> DayRange {
        func calendarDay(_ day: Day?) -> CalendarDay? {
            day.flatMap { CalendarDay(year: $0.year, month: $0.month, day: $0.day) }
        }
        return DayRange(first: calendarDay(first), last: calendarDay(last))
    }

    static func country(_ code: String, _ name: String) -> Entity {
        Entity(
            id: EntityID(.country, code), name: name, nameEnglish: nil,
            details: .country(CountryDetails(alpha3: code, capital: nil, region: nil)), wikidata: nil)
    }

    static func place(_ key: String, _ name: String) -> Entity {
        Entity(
            id: EntityID(.place, key), name: name, nameEnglish: nil,
            details: .place(PlaceDetails(kind: "capital", country: nil, latitude: nil, longitude: nil)), wikidata: nil)
    }
}
