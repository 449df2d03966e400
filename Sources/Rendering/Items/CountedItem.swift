import Templating

/// A name with a number: so many sentences, so many articles.
struct CountedItem: TemplateRecord, Hashable {
    let label: String
    let href: String?
    /// Formatted for reading: `"1.234"`.
    let count: String

    static let fields = TemplateFields<CountedItem>(
        .text("label") { $0.label },
        .optionalText("href") { $0.href },
        .text("count") { $0.count })
}
