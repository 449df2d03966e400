import Templating

/// A sentence that mentions an entity, with the names marked.
struct SentenceItem: TemplateRecord, Hashable {
    /// Where it stands on the article's page: `s2-1`.
    let anchor: String
    let html: [UInt8]
    /// The date of a digest's line, at its first sentence.
    var date: DateItem?

    static let fields = TemplateFields<SentenceItem>(
        .text("anchor") { $0.anchor },
        .html("html") { $0.html },
        .optionalRecord("date") { $0.date })
}
