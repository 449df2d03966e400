import Model

/// The title under which an article may be shown.
///
/// A title that was made from the lead is words of the article. Where they may not be reprinted, the article is
/// called by its id: `"Bài 002_75ee76b8"`.
struct ShownTitle: Hashable, Sendable {
    let text: String
    /// Whether the text was made from the lead, and says so.
    let isDerived: Bool
    /// Whether the id stands for a title that may not be shown.
    let isWithheld: Bool

    init(of interpreted: InterpretedDocument, wording: Wording) {
        let document = interpreted.document
        isWithheld = document.title.isDerived && !ShownTitle.mayQuoteLead(of: interpreted)
        isDerived = document.title.isDerived && !isWithheld
        text = isWithheld ? wording.text(.withheldTitle, ["id": document.id.value]) : document.title.text
    }
}

private extension ShownTitle {
    static func mayQuoteLead(of interpreted: InterpretedDocument) -> Bool {
        switch interpreted.document.publish {
        case .full: true
        case .excerpts: isQuoted(interpreted)
        case .links: false
        }
    }

    /// Whether a sentence that is shown anyway begins with the title.
    static func isQuoted(_ interpreted: InterpretedDocument) -> Bool {
        let document = interpreted.document
        var words = document.title.text.unicodeScalars[...]
        while let last = words.last, last == "…" || last == "." || last == " " { words.removeLast() }
        let title = Array(String(words).utf8)
        guard !title.isEmpty else { return false }
        return document.paragraphs.lazy.flatMap(\.sentences).contains { sentence in
            document.text[sentence.range].starts(with: title) && interpreted.names(in: sentence)
        }
    }
}
