import Model
import Testing

@Suite struct InterpretedDocumentTests {
    private let inferred = PublicationDate(
        date: EDTFDate(EDTFDate.Point(.known(2018))), range: nil, basis: .officeHolder)

    private func document(_ kind: Document.Kind, date: String? = nil, lines: [PublicationDate] = [])
        -> InterpretedDocument
    {
        var fields = ArticleFields()
        fields.date = date.flatMap(CalendarDate.init)
        let text = Array("Nga\nMỹ".utf8)
        let document = Document(
            id: ArticleID("a"), path: "seeds/a.txt", kind: kind, title: DocumentTitle(text: "a", isDerived: false),
            fields: fields, publish: .full, text: text,
            paragraphs: [0..<3, 4..<8].map { Paragraph(span: TextSpan($0), sentences: [TextSpan($0)]) }, markup: nil,
            fileHash: "0")
        return InterpretedDocument(
            ResolvedDocument(document: document, publication: inferred, paragraphDates: lines, mentions: []))
    }

    @Test(arguments: ["2019-12-06", "2019-12", "2019"])
    func takesTheDateThatTheKeeperStates(_ date: String) {
        let publication = document(.article, date: date).publication
        #expect(publication.date?.description == date)
        #expect(publication.basis == .document && publication.range == publication.date?.days)
    }

    @Test func takesWhatWasFoundOutWhereTheKeeperStatesNothing() {
        #expect(document(.article).publication == inferred)
        #expect(document(.article).publication(ofParagraph: 1) == inferred)
    }

    @Test func datesADigestLineByLine() {
        let digest = document(.digest, date: "2020", lines: [inferred])
        #expect(digest.publication(ofParagraph: 0) == inferred)
        #expect(digest.publication(ofParagraph: 1) == .unknown, "the digest's date is that of its newest line")
    }
}
