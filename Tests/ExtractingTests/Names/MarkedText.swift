import Extracting
import Model

/// A text of one paragraph in which `¦` parts the sentences and brackets stand round the names.
struct MarkedText {
    let document: Document

    init(_ marked: String) {
        let sentences = marked.split(separator: "¦").map { $0.utf8.filter { $0 != 0x5B && $0 != 0x5D } }
        var spans: [TextSpan] = []
        for sentence in sentences {
            let start = spans.last?.end ?? 0
            spans.append(TextSpan(start..<(start + sentence.count)))
        }
        let text = Array(sentences.joined())
        document = Document(
            id: ArticleID("a"), path: "a.txt", kind: .article, title: DocumentTitle(text: "", isDerived: true),
            fields: ArticleFields(), publish: .full, text: text,
            paragraphs: [Paragraph(span: TextSpan(text.indices), sentences: spans)], markup: nil, fileHash: "")
    }

    /// The text again, with brackets round what `extractor` finds.
    func marked(by extractor: Extractor) -> String {
        let names = extractor.extract(document).names
        var text = document.text
        for name in names.reversed() {
            text.insert(UInt8(ascii: "]"), at: name.span.end)
            text.insert(UInt8(ascii: "["), at: name.span.start)
        }
        for sentence in document.paragraphs[0].sentences.dropFirst().reversed() {
            let added = names.count { $0.span.start < sentence.start } * 2
            text.insert(contentsOf: "¦".utf8, at: sentence.start + added)
        }
        return String(decoding: text, as: UTF8.self)
    }
}
