import Templating

/// An entity as the list of its type shows it.
struct EntityItem: TemplateRecord, Hashable {
    let name: String
    let href: String?
    /// What it is, in a few words: `"hãng thông tấn, Nga"`.
    let what: String
    let articles: String
    let sentences: String

    static let fields = TemplateFields<EntityItem>(
        .text("name") { $0.name },
        .optionalText("href") { $0.href },
        .text("what") { $0.what },
        .text("articles") { $0.articles },
        .text("sentences") { $0.sentences })
}
