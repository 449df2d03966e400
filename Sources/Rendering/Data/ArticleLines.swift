import Model

/// `data/articles.jsonl`: every article, one a line, with as much of its text as may be reprinted.
struct ArticleLines {
    static let name = "articles"
    static let columns = [
        DataColumn("id"), DataColumn("kind"), DataColumn("title"), DataColumn("title_derived", .flag),
        DataColumn("date"), DataColumn("date_basis"), DataColumn("source"), DataColumn("author"), DataColumn("url"),
        DataColumn("retrieved"), DataColumn("rights"), DataColumn("language"), DataColumn("publish"),
        DataColumn("sha256"), DataColumn("page"), DataColumn("sentences", .list),
    ]

    let scope: PageScope

    func bytes() -> [UInt8] {
        var bytes: [UInt8] = []
        for number in scope.site.archive.documents.indices {
            record(number).append(to: &bytes)
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }
}

private extension ArticleLines {
    func record(_ number: Int) -> JSONValue {
        let interpreted = scope.site.archive.documents[number]
        let document = interpreted.document
        let entry = scope.index.articles[number]
        let publication = interpreted.publication
        func text(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }
        let cells: [JSONValue] = [
            .text(document.id.value), .text(document.kind.rawValue), .text(entry.title.text),
            .flag(entry.title.isDerived || entry.title.isWithheld), text(publication.date?.description),
            publication.isKnown ? .text(publication.basis.rawValue) : .null, text(document.fields.source),
            text(document.fields.author), text(document.fields.url), text(document.fields.retrieved?.description),
            text(document.fields.rights), text(document.fields.language), .text(document.publish.rawValue),
            .text(document.fileHash), text(entry.path?.value), .list(sentences(of: interpreted)),
        ]
        return .object(zip(ArticleLines.columns, cells).map { JSONValue.Member(name: $0.name, value: $1) })
    }

    /// Those that the article's page shows.
    func sentences(of interpreted: InterpretedDocument) -> [JSONValue] {
        let reprint = Reprint(interpreted, scope: scope)
        return interpreted.document.paragraphs.enumerated().flatMap { number, paragraph in
            paragraph.sentences.enumerated().compactMap { place, sentence in
                reprint.words(sentence).map { words in
                    let anchor = SentenceReference(paragraph: number, sentence: place).anchor
                    return .object(["anchor": .text(anchor), "text": .text(words)])
                }
            }
        }
    }
}
