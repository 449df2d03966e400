import Model
import Templating

/// How to cite a page, for readers and for their reference managers.
struct CitationItem: TemplateRecord {
    let text: String
    let bibTeX: String
    /// CSL-JSON.
    let csl: String

    init(_ citation: Citation, wording: Wording) {
        text = CitationItem.text(citation, wording)
        bibTeX = BibTeXEntry(citation, wording: wording).text
        csl = CitationItem.csl(citation)
    }

    static let fields = TemplateFields<CitationItem>(
        .text("text") { $0.text },
        .text("bibtex") { $0.bibTeX },
        .text("csl") { $0.csl })
}

private extension CitationItem {
    /// `"Đ.K.L. “Nga giao S-400”. Tuổi Trẻ, 12/7/2019. https://… Trong: Kho tư liệu, phiên bản 0123456789ab."`
    static func text(_ citation: Citation, _ wording: Wording) -> String {
        let date = citation.date.map { date in
            wording.dates.words(date) + (citation.isInferred ? " (\(wording.text(.inferred)))" : "")
        }
        let retrieved = citation.retrieved.map {
            " (\(wording.text(.citationRetrieved, ["date": wording.date($0)])))"
        }
        let published = [citation.source, date ?? wording.text(.noDate)].compactMap { $0 }.joined(separator: ", ")
        let capitalised = published.prefix(1).uppercased() + published.dropFirst()
        let archive = wording.text(.citationArchive, ["archive": citation.archive, "version": citation.versionWords])
        let title = wording.text(.citationTitle, ["title": citation.title])
        let before = [citation.author, title, citation.isArticle ? capitalised : nil].compactMap { $0 }.map(ended)
        // An address must not seem to end in a full stop.
        let original = citation.original.map { $0.value + (retrieved.map { "\($0)." } ?? "") }
        let after = [original, ended(archive), citation.place].compactMap { $0 }
        return (before + after).joined(separator: " ")
    }

    static func ended(_ part: String) -> String { part.hasSuffix(".") ? part : part + "." }

    static func csl(_ citation: Citation) -> String {
        func parts(_ numbers: [Int]?, isInferred: Bool = false) -> JSONValue? {
            numbers.map {
                .object([
                    "date-parts": .list([.list($0.map { .number($0) })]), "circa": isInferred ? .flag(true) : nil,
                ])
            }
        }
        let item = JSONValue.object([
            "id": .text(citation.id),
            "type": .text(citation.isArticle ? "article-newspaper" : "webpage"),
            "title": .text(citation.title),
            "author": citation.author.map { .list([.object(["literal": .text($0)])]) },
            "container-title": .text(orNone: citation.isArticle ? citation.source : citation.archive),
            "issued": parts(citation.dateParts, isInferred: citation.isInferred),
            "URL": .text(orNone: citation.original?.value ?? citation.address),
            "accessed": citation.original == nil ? nil : parts(citation.retrievedParts),
            "language": .text(citation.language),
            "archive": .text(citation.archive),
            "archive_location": .text(citation.place),
            "version": .text(citation.version),
        ])
        return "[\(String(decoding: item.bytes(), as: UTF8.self))]"
    }
}
