import Model

/// A page as an entry of BibTeX: `@misc{001, author = {{Đ.K.L.}}, title = {{Nga giao S-400}}, …}`.
struct BibTeXEntry: Sendable {
    let text: String

    init(_ citation: Citation, wording: Wording) {
        let note = wording.text(.citationArchive, ["archive": citation.archive, "version": citation.versionWords])
        let date = citation.dateParts ?? []
        let fields: [(String, String?)] = [
            ("author", citation.author.map { "{\(BibTeXEntry.escaped($0))}" }),
            ("title", "{\(BibTeXEntry.escaped(citation.title))}"),
            ("howpublished", (citation.isArticle ? citation.source : citation.archive).map(BibTeXEntry.escaped)),
            ("year", date.first.map { String($0) }),
            ("month", date.dropFirst().first.map { String($0) }),
            ("day", date.dropFirst(2).first.map { String($0) }),
            ("url", citation.original?.value ?? citation.address),
            ("urldate", citation.original == nil ? nil : citation.retrieved?.description),
            ("note", BibTeXEntry.escaped(BibTeXEntry.note(note, citation, wording))),
        ]
        let lines = fields.compactMap { name, value in value.map { "  \(name) = {\($0)}" } }
        text = "@misc{\(citation.id),\n\(lines.joined(separator: ",\n"))\n}"
    }
}

private extension BibTeXEntry {
    static func note(_ note: String, _ citation: Citation, _ wording: Wording) -> String {
        let date = citation.date.flatMap { date in
            citation.isInferred ? "\(wording.dates.words(date)) (\(wording.text(.inferred)))" : nil
        }
        let place = citation.address == nil ? citation.place : nil
        return [date, note, place].compactMap { $0 }.joined(separator: ". ")
    }

    /// What TeX would take for an order, as the sign that it is.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\textbackslash{}"
            case "~": result += "\\textasciitilde{}"
            case "^": result += "\\textasciicircum{}"
            case "{", "}", "#", "$", "%", "&", "_": result += "\\\(scalar)"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
