import Extracting
import Model
import Resolving

/// A text of one paragraph in which `¦` parts the sentences and names stand in brackets with their entity:
/// `"[Ankara=country/tr] trả tiền."`.
struct ExplainedText {
    let document: Document

    init(_ text: String) {
        let sentences = text.split(separator: "¦").map { Array($0.replacing(/\[([^=]*)=[^\]]*\]/) { $0.1 }.utf8) }
        var spans: [TextSpan] = []
        for sentence in sentences {
            let start = spans.last?.end ?? 0
            spans.append(TextSpan(start..<(start + sentence.count)))
        }
        let bytes = Array(sentences.joined())
        document = Document(
            id: ArticleID("a"), path: "a.txt", kind: .article, title: DocumentTitle(text: "", isDerived: true),
            fields: ArticleFields(), publish: .full, text: bytes,
            paragraphs: [Paragraph(span: TextSpan(bytes.indices), sentences: spans)], markup: nil, fileHash: "")
    }

    /// The text again, as it is read with `lexicon`.
    func explained(with lexicon: Lexicon) -> String {
        let mentions = mentions(with: lexicon)
        return document.paragraphs[0].sentences.map { sentence in
            var text = Array(document.text[sentence.range])
            for mention in mentions.reversed() where sentence.contains(mention.span) {
                text.insert(contentsOf: "=\(mention.entity)]".utf8, at: mention.span.end - sentence.start)
                text.insert(UInt8(ascii: "["), at: mention.span.start - sentence.start)
            }
            return String(decoding: text, as: UTF8.self)
        }.joined(separator: "¦")
    }

    func mentions(with lexicon: Lexicon) -> [Mention] {
        resolved(with: lexicon).mentions
    }

    func resolved(with lexicon: Lexicon) -> ResolvedDocument {
        Resolver(lexicon).resolve(Extractor(lexicon).extract(document))
    }
}
