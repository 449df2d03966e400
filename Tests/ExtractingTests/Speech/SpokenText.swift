import Model

/// A text whose lines are paragraphs and in which `¦` parts the sentences.
struct SpokenText {
    let document: Document

    init(_ marked: String, kind: Document.Kind = .article) {
        var text: [UInt8] = []
        var paragraphs: [Paragraph] = []
        for line in marked.split(separator: "\n") {
            if !text.isEmpty { text.append(0x0A) }
            let start = text.count
            var sentences: [TextSpan] = []
            for sentence in line.split(separator: "¦") {
                sentences.append(TextSpan(text.count..<(text.count + sentence.utf8.count)))
                text += Array(sentence.utf8)
            }
            paragraphs.append(Paragraph(span: TextSpan(start..<text.count), sentences: sentences))
        }
        document = Document(
            id: ArticleID("a"), path: "a.txt", kind: kind, title: DocumentTitle(text: "", isDerived: true),
            fields: ArticleFields(), publish: .full, text: text, paragraphs: paragraphs, markup: nil, fileHash: "")
    }
}
