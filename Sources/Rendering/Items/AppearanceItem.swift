import Templating

/// An article and its sentences that mention an entity.
struct AppearanceItem: TemplateRecord, Hashable {
    let title: String
    let href: String?
    let date: DateItem
    let source: String?
    /// Only where the text is not in the language of the site.
    let language: String?
    let sentences: [SentenceItem]
    /// Why no sentence is shown, where none may be.
    let withheld: String?

    static let fields = TemplateFields<AppearanceItem>(
        .text("title") { $0.title },
        .optionalText("href") { $0.href },
        .record("date") { $0.date },
        .optionalText("source") { $0.source },
        .optionalText("language") { $0.language },
        .list("sentences") { $0.sentences },
        .flag("has_sentences") { !$0.sentences.isEmpty },
        .optionalText("withheld") { $0.withheld })
}
