import Model

/// `data/mentions.csv`: every name in every article, and whom it means there.
///
/// Names are no more of the text than its page shows, whatever may be reprinted.
struct MentionTable: DataTable {
    static let name = "mentions"
    static let columns = [
        DataColumn("article"), DataColumn("sentence"), DataColumn("start", .integer), DataColumn("end", .integer),
        DataColumn("text"), DataColumn("entity"), DataColumn("type"), DataColumn("metonym", .flag), DataColumn("rule"),
    ]
    static let key = ["article", "sentence", "start"]
    static let references = [(column: "entity", table: "entities", key: "id")]

    let scope: PageScope

    func forEachRow(_ body: ([JSONValue]) -> Void) {
        for interpreted in scope.site.archive.documents {
            let document = interpreted.document
            var paragraph: Int?
            var ruler = ScalarRuler(document.text, from: 0)
            for mention in interpreted.mentions {
                guard let sentence = document.sentence(at: mention.span.start) else { continue }
                if sentence.paragraph != paragraph {
                    paragraph = sentence.paragraph
                    ruler = ScalarRuler(document.text, from: document.paragraphs[sentence.paragraph].span.start)
                }
                let start = ruler.offset(of: mention.span.start)
                let end = ruler.offset(of: mention.span.end)
                body([
                    .text(document.id.value), .text(sentence.anchor), .number(start), .number(end),
                    .text(document.string(mention.span)), .text(mention.entity.description),
                    .text(mention.entity.type.rawValue), .flag(mention.isMetonym), .text(mention.rule),
                ])
            }
        }
    }
}
