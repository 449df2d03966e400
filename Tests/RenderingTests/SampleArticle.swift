import CMarkGFM
import Model

/// An article of a sample site, given by its text; names are found by looking for them letter by letter.
struct SampleArticle {
    var id: String
    var text: String
    var isMarkdown = false
    var kind = Document.Kind.article
    var title: String?
    var fields = ArticleFields()
    var publish = PublishPolicy.full
    /// What is read in it, beyond the names.
    var read: @Sendable (SampleText) -> SampleReadings = { _ in SampleReadings() }

    /// The article as the stages before Rendering would hand it on.
    func interpreted(names: [(name: String, entity: EntityID)]) -> InterpretedDocument {
        let paragraphs = isMarkdown ? ArticleMarkup(markdown: Array(text.utf8)).paragraphs : lines
        var bytes: [UInt8] = []
        var spans: [Paragraph] = []
        for paragraph in paragraphs {
            if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
            let start = bytes.count
            bytes += paragraph
            spans.append(
                Paragraph(span: TextSpan(start..<bytes.count), sentences: SampleArticle.sentences(bytes, from: start)))
        }
        let document = Document(
            id: ArticleID(id), path: "seeds/\(id).\(isMarkdown ? "md" : "txt")", kind: kind,
            title: title.map { DocumentTitle(text: $0, isDerived: false) }
                ?? DocumentTitle(text: derivedTitle(bytes, spans), isDerived: true),
            fields: fields, publish: publish, text: bytes, paragraphs: spans,
            markup: isMarkdown ? Array(text.utf8) : nil, fileHash: SHA256.hexDigest(of: Array(text.utf8)))
        let readings = read(SampleText(bytes: bytes))
        return InterpretedDocument(
            ResolvedDocument(
                document: document, publication: readings.publication, paragraphDates: readings.paragraphDates,
                mentions: SampleArticle.mentions(in: bytes, names: names), times: readings.times,
                values: readings.values, attributions: readings.attributions, quotations: readings.quotations),
            events: readings.events)
    }
}

private extension SampleArticle {
    var lines: [[UInt8]] {
        text.utf8.split(separator: UInt8(ascii: "\n")).map(Array.init)
    }

    func derivedTitle(_ bytes: [UInt8], _ paragraphs: [Paragraph]) -> String {
        guard let first = paragraphs.first?.sentences.first else { return id }
        var words = String(decoding: bytes[first.range], as: UTF8.self)
        while words.last == "." || words.last == " " { words.removeLast() }
        return words
    }

    /// A full stop and a space end a sentence, and the space belongs to it.
    static func sentences(_ bytes: [UInt8], from start: Int) -> [TextSpan] {
        var sentences: [TextSpan] = []
        var begin = start
        for place in start..<bytes.count
        where place > begin && bytes[place] == UInt8(ascii: " ") && bytes[place - 1] == UInt8(ascii: ".") {
            sentences.append(TextSpan(begin..<place + 1))
            begin = place + 1
        }
        if begin < bytes.count { sentences.append(TextSpan(begin..<bytes.count)) }
        return sentences
    }

    static func mentions(in bytes: [UInt8], names: [(name: String, entity: EntityID)]) -> [Mention] {
        let names = names.sorted { $0.name.utf8.count > $1.name.utf8.count }
        var mentions: [Mention] = []
        var place = 0
        while place < bytes.count {
            guard let found = names.first(where: { bytes[place...].starts(with: $0.name.utf8) }) else {
                place += 1
                continue
            }
            let end = place + found.name.utf8.count
            mentions.append(
                Mention(span: TextSpan(place..<end), entity: found.entity, isMetonym: false, rule: "sample"))
            place = end
        }
        return mentions
    }
}
