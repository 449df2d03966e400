import Model

/// A small document made by hand: a paragraph a line, a sentence up to each full stop, and the names of `SampleLexicon`.
enum SampleDocument {
    static func make(
        _ id: String, _ text: String, date: String? = nil, hash: String = "0", lineDates: [PublicationDate] = [],
        attributions: [Attribution] = [], quotations: [Quotation] = [], events: [EventMention] = []
    ) -> InterpretedDocument {
        let bytes = Array(text.utf8)
        var paragraphs: [Paragraph] = []
        for line in bytes.split(separator: 0x0A) {
            paragraphs.append(
                Paragraph(span: TextSpan(line.startIndex..<line.endIndex), sentences: sentences(of: line)))
        }
        var fields = ArticleFields(title: id)
        fields.date = date.flatMap(CalendarDate.init)
        let document = Document(
            id: ArticleID(id), path: "seeds/\(id).txt", kind: lineDates.isEmpty ? .article : .digest,
            title: DocumentTitle(text: id, isDerived: false), fields: fields, publish: .full, text: bytes,
            paragraphs: paragraphs, markup: nil, fileHash: hash)
        return InterpretedDocument(
            ResolvedDocument(
                document: document, paragraphDates: lineDates, mentions: mentions(in: bytes),
                attributions: attributions, quotations: quotations),
            events: events)
    }

    private static func sentences(of line: ArraySlice<UInt8>) -> [TextSpan] {
        var sentences: [TextSpan] = []
        var start = line.startIndex
        for index in line.indices where line[index] == UInt8(ascii: ".") || index == line.endIndex - 1 {
            sentences.append(TextSpan(start..<(index + 1)))
            start = index + 1
        }
        return sentences
    }

    private static func mentions(in text: [UInt8]) -> [Mention] {
        SampleLexicon.names.flatMap { name, entity in
            let bytes = Array(name.utf8)
            return text.indices.filter { text[$0...].starts(with: bytes) }.map { start in
                Mention(span: TextSpan(start..<(start + bytes.count)), entity: entity, isMetonym: false, rule: "name")
            }
        }.sorted()
    }
}
